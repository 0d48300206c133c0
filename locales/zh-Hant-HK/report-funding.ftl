# 評估報告內關於資助的部分。讀者可能是顧問或銀行，因此稱「貴公司」，不稱「你」。
# 金額及日期傳入時已可直接列印；$names 是計劃名稱的列舉。

## 第一頁

report-money = 誰來付款：{ $line }
report-money-certain = 計劃開支{ $cost }，資助計劃可付{ $granted }，貴公司自付{ $own }。
report-money-perhaps = 計劃開支{ $cost }，資助計劃最多可付{ $granted }。
# $certain 是符合的計劃所付，$granted 是連同待確認的計劃最多可付的金額。
report-money-best = 計劃開支{ $cost }，資助計劃可付{ $certain }，最多{ $granted }。
report-money-unknown = 公司資料尚有 { $count } 項未知。
report-money-nothing = 計劃開支{ $cost }，可計算金額的資助計劃均不支付。
report-money-outcome = { $fits ->
    [0] 沒有接受申請的計劃確定符合
   *[other] { $fits } 個接受申請的計劃符合
}，{ $check ->
    [0] 沒有待確認的計劃
   *[other] { $check } 個待確認
}。

## 誰來付款

report-funding = 誰來付款
report-funding-outcome = { $fits ->
    [0] 沒有接受申請的計劃確定符合
   *[other] { $fits } 個接受申請的計劃符合
}，{ $check ->
    [0] 沒有待確認的計劃
   *[other] { $check } 個待確認
}。
report-funding-lead = 符合與否，按本報告所載的公司資料，以及資料來源所述的條件判斷。只見於第三方資料的，以及未經證實的，均有註明。最終由主辦機構決定。
report-ready-made-nothing = 貴公司所屬行業目前沒有正接受申請的計劃，資助購買現成的 AI 工具。
report-ready-made-schemes = 其他用途的資助：{ $names }
report-ready-made-advice = 免費諮詢：{ $names }
report-ready-made-courses = 免費課程：{ $names }
report-ready-made-depends = 有沒有計劃資助購買現成的 AI 工具，視乎以下計劃待確認的事項：{ $names }。
report-ready-made-pays = { $count ->
   *[other] 正接受申請、資助購買現成 AI 工具的計劃有 { $count } 個：{ $names }。
}
report-funding-first = { $count ->
   *[other] 首 { $count } 個計劃詳情
}
report-funding-others = 其他符合或待確認的計劃
# 計劃正式名稱連簡稱。
report-named = { $name }（{ $abbreviation }）
report-verdict = { $verdict ->
    [fits] 符合
    [no] 不符合
   *[check] 待確認
}
report-mark = { $mark ->
    [verified] 已查閱原文
    [reported] 來自第三方資料
    [unconfirmed] 未經證實
   *[unknown] 未找到資料
}
# 句子，以及其可信程度。
report-with-mark = { $text }（{ $mark }）
report-state = { $state ->
    [open] 接受申請
    [announced] 已公布，尚未接受申請
    [claims-only] 不再接受新申請
    [closed] 已截止申請
    [ceased] 已停辦
   *[unknown] 未能確定是否接受申請
}
# 課程和諮詢服務無須申請，指引亦然。
report-offer = { $state ->
    [open] 現正提供
   *[unknown] 未能確定是否仍然提供
}
report-guide = { $state ->
    [open] 現行
   *[announced] 尚未實施
}
report-state-since = { $state }（{ $date }起）
report-state-announced = { $date }公布，尚未接受申請
report-state-from = 預計開始接受申請：{ $date }
report-label-summary = 簡介
report-label-share = 政府出資
report-label-ceiling = 上限
report-label-to-check = 待確認
report-label-unconfirmed = 未經證實
report-label-conditions = 其他條件
report-label-guard = 簽約付款前
report-label-deadline = 日期
report-label-state = 現況
report-label-verified = 查證日期
report-label-page = 官方網頁
report-label-documents = 申請表所需文件（依次）
report-label-steps = 申請步驟（依次）
report-not-found = 未找到資料
report-check-open = 現時是否接受申請？
report-dated = { $date }：{ $what }
report-year = { $year } 年
# 資料的新舊；新近核實的不另說明。
report-age = { $age ->
    [ageing] 資料已有數個月，請先查閱官方網頁。
    [old] 情況可能有變，請先查閱官方網頁，再作決定。
    [stale] 資料已很舊，只可當作線索。
   *[undated] 資料來源沒有日期，請先查閱官方網頁，再作決定。
}
# 日期，以及資料的新舊。
report-aged = { $date }。{ $warning }
report-done = 已完成
report-rules-caption = 逐項條件及貴公司的答案
report-column-condition = 條件
report-column-answer = 貴公司的答案
report-column-verdict = 結果
report-column-mark = 可信程度
report-rule-open = 現正接受申請

## 差一點便符合

report-near = 怎樣才符合資格
report-near-lead = 貴公司現時不符合以下計劃，但所欠的條件可以自行達到。
report-label-missed = 未符合
report-label-change = 怎樣符合

## 資助計算

report-sums = 資助計算
report-sums-best = 按最佳組合，在{ $cost }開支之中，資助計劃支付{ $granted }，貴公司自付{ $own }。所用計劃：{ $names }。
report-sums-nothing = 可計算金額而又接受申請的計劃，均不資助這些開支；{ $cost }須由貴公司全數自付。
report-sums-unproven = 可能的組合太多，未能逐一計算，或有更佳的組合。
report-sums-certain = 只計確定符合的計劃：{ $names }支付{ $granted }，貴公司自付{ $own }。
report-sums-certain-none = 只計確定符合的計劃：沒有計劃支付，貴公司須自付{ $own }。
report-sums-up-to = 特殊情況下，{ $name }的出資比例較高，可付{ $granted }。
report-sums-not-computed = 符合或待確認、但金額無法計算的計劃：{ $names }。
report-sums-body = 以上只是計算，並非承諾；實際資助多少，由主辦機構決定。
report-sums-out-of-pocket = 貴公司須有能力墊支{ $amount }；墊支最多的月份是 { $month }。
report-sums-assumed = { $months ->
   *[other] 資料來源沒有說明何時發放款項的，假設為最後一項支出後 { $months } 個月。
}
report-items-caption = 計劃購買的項目，以及最佳組合之中支付該項目的計劃
report-column-item = 項目
report-column-kind = 類別
report-column-month = 月份
report-column-cost = 費用
report-column-scheme = 計劃
report-column-granted = 計劃支付
report-total = 合計
report-item-kind = { $kind ->
    [software] 軟件和 AI 工具
    [hardware] 設備
    [consultancy] 顧問服務
    [training] 培訓
    [compute] 算力
    [staff] 人手
    [marketing] 市場推廣
    [audit] 審計及認證
   *[other] 其他
}
report-nobody = 沒有計劃
report-best-caption = 最佳組合
report-each-caption = 各計劃單獨計算
report-column-government = 政府出資
report-column-own = 公司出資
report-column-limit = 限制因素
report-limit = { $limit ->
    [share] 出資比例：{ $share }
    [ceiling] 計劃上限
    [cumulative] 與其他計劃共用的上限
   *[minimum] 未達最低開支
}
report-cash-caption = 按最佳組合逐月計算的現金流；沒有收支的月份不列出
report-column-out = 支出
report-column-in = 收入
report-column-balance = 結餘

## 課程、諮詢和指引

report-help = 課程、諮詢及指引
report-help-lead = 按貴公司最值得改善的範疇挑選。
report-help-courses = 課程
report-help-desks = 諮詢服務
report-help-guides = 指引
report-label-for = 針對範疇
report-label-fee = 費用
report-fee-free = 免費
report-fee-unknown = 未有資料

## 資料來源

report-sources = 資助資料的來源
report-sources-catalogue = 資料取自 { $date }發佈的目錄（版本 { $version }）。不再接受新申請的計劃不列出。
report-sources-closed = 以下計劃已不接受申請，舊指南仍會列出：{ $names }。
report-closed-on = { $name }（{ $date }截止）
report-undated = 沒有日期
report-rest-caption = 其餘符合或待確認的計劃
report-column-open = 尚待回答

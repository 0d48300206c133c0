# 計算資助：公司打算用多少錢，誰可以分擔。金額傳入時已寫好：港幣 120,000 元或 HK$120,000。
project-title = 計算資助
project-lead = 列出你打算使用的款項，即時看到接受申請的計劃可以分擔多少、你要自付多少，以及期間要墊支多少。

project-start = 項目的第一個月
project-start-month = 月
project-start-year = 年
project-month-name = { $month } 月

project-items = 打算使用的款項
project-example-lead = 想先看看怎樣計算，可以載入一個例子：員工課程，以及數碼港的算力。每一項都可以更改或移除。
project-example = 載入例子
project-example-course = 十名員工修讀生成式 AI 課程
project-example-compute = 微調模型的算力
project-add = 加入一項
project-item = 第 { $number } 項
project-item-label = 內容
project-item-category = 類別
project-item-provider = 供應商
project-item-amount = 費用（HK$）
project-item-month = 付款月份
project-remove = 移除
project-remove-item = 移除第 { $number } 項：{ $label }
project-removed = 已移除第 { $number } 項。

project-category-software = 軟件和 AI 工具
project-category-hardware = 設備
project-category-consultancy = 顧問服務
project-category-training = 培訓
project-category-compute = 算力
project-category-staff = 人手
project-category-marketing = 市場推廣
project-category-audit = 審計及認證
project-category-other = 其他
project-provider-aisc = 數碼港超算中心（AISC）
project-provider-other = 其他供應商

project-amount-empty = 請輸入第 { $number } 項的費用，例如 120,000，或移除該項
project-amount-wrong = 請以數字輸入第 { $number } 項的費用，例如 120,000 或 120,000.50
project-amount-large = 第 { $number } 項的費用最多為 HK$100,000,000,000

## 計劃可以分擔多少。

project-pays = 計劃可以分擔多少
project-pays-sentence = 總額{ $cost }之中，各計劃可以分擔{ $granted }，你要付{ $own }。
project-pays-nothing = 以可以計算的計劃來說，沒有一個正接受申請的計劃會分擔以上項目，你要付{ $own }。
project-no-promise = 以上並非承諾。是否批出、批出多少，由各機構按申請決定。
project-no-sums = 已儲存的資料無法計算，請逐項檢查以上項目。
project-all-certain = 按你提供的公司資料，這些計劃凡可以核對的條件，你全部符合。
project-unsure = { $count ->
   *[other] 以上計算用到 { $count } 個仍有條件待確認的計劃：{ $schemes }。
}
project-certain = 只計毋須再確認的計劃，可以分擔{ $granted }，你要付{ $own }。
project-certain-nothing = 只計毋須再確認的計劃，分擔額是零。
project-not-proven = 組合太多，未能逐一計算，可能還有更好的組合。

project-best-caption = 分擔最多的組合
project-each-heading = 逐個計劃來看
project-each-caption = 只用一個計劃，可以分擔多少
project-column-scheme = 計劃
project-column-items = 資助項目
project-column-granted = 計劃分擔
project-column-own = 你要付
project-column-limit = 受限於
project-column-verdict = 條件
project-no-scheme = 沒有計劃
project-total = 合計
project-part = { $label }：{ $amount }
project-limit-share = 出資比例 { $share }
project-limit-ceiling = 計劃上限
project-limit-cumulative = 與其他計劃共用的上限
project-limit-minimum = 未達最低開支
project-once = 每項開支只計算一個計劃，不會重複資助；互相排斥的計劃不會同時使用。
project-up-to = 「{ $scheme }」在特殊情況下會提高出資比例，以這個項目計算，最多為{ $amount }，不宜以此作預算。

project-not-computed = 接受申請、但無法計算
project-not-computed-lead = 以下計劃正接受申請，亦可能適合你，但金額須按個別情況決定，或沒有公布，所以無法如實計算。
project-not-computed-share = 出資比例：{ $share }
project-not-computed-ceiling = 上限：{ $ceiling }

## 逐月現金。以結論為標題。

project-lay-out = 你要有能力墊支{ $amount }
project-lay-out-until = 你要有能力墊支{ $amount }，直至 { $month }
project-lay-out-nothing = 你毋須預先墊支
project-cash-caption = 每月月底：累計收到的款項減去累計付出的款項
project-cash-table = 以表格顯示
project-cash-month = 月份
project-cash-out = 付出
project-cash-in = 收到
project-cash-balance = 累計收支差額
project-cash-assumed = 資助通常在事後才發還。如資料來源沒有說明時間，這裏假設在計劃資助的最後一項付款後 { $months } 個月收到。

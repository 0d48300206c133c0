# 每項計劃、課程、諮詢服務、工具和指引的基本資料：現況如何、何時查證、有多可靠。

## 現況。$date 是已知的日期，可能只到月份或年份。

entry-state-open = 接受申請
entry-state-open-since = 由 { $date }起接受申請
entry-state-announced = 已公布，尚未接受申請
entry-state-announced-since = { $date }公布，尚未接受申請
entry-state-unknown = 未能確定是否接受申請
entry-state-unknown-since = { $date }之後是否接受申請，未能確定
entry-state-claims-only = 不再接受新申請，只處理已獲批項目的申領
entry-state-claims-only-since = 由 { $date }起不再接受新申請，只處理已獲批項目的申領
entry-state-closed = 已截止申請
entry-state-closed-since = 由 { $date }起不接受申請
entry-state-ceased = 已停辦
entry-state-ceased-since = 已停辦，由 { $date }起不接受申請

# 課程、諮詢服務和工具無須申請。
entry-offer-open = 現正提供
entry-offer-open-since = 由 { $date }起提供
entry-offer-unknown = 未能確定是否仍然提供
entry-offer-unknown-since = { $date }之後是否仍然提供，未能確定
entry-offer-closed = 不再提供
entry-offer-closed-since = 由 { $date }起不再提供

# 指引和法例。
entry-guide-open = 現行
entry-guide-open-since = 由 { $date }起現行
entry-guide-announced = 已公布，尚未實施
entry-guide-announced-since = { $date }公布，尚未實施
entry-guide-closed = 不再適用
entry-guide-closed-since = 由 { $date }起不再適用

# 今天之後的安排。
entry-later-open = 預計由 { $date }起接受申請
entry-later-announced = 預計 { $date }再次公布
entry-later-unknown = { $date }之後的情況未能確定
entry-later-claims-only = 預計由 { $date }起不再接受新申請
entry-later-closed = 預計由 { $date }起不接受申請
entry-later-ceased = 預計由 { $date }起停辦

# 不再接受申請的計劃，置於頁首。
entry-closed = 已截止申請。請勿相信舊資料。
entry-closed-since = 由 { $date }起不接受申請。請勿相信舊資料。
entry-ceased = 已停辦。請勿相信舊資料。
entry-ceased-since = 已停辦，由 { $date }起不接受申請。請勿相信舊資料。
entry-claims-only = 不再接受新申請。請勿相信舊資料。
entry-claims-only-since = 由 { $date }起不再接受新申請。請勿相信舊資料。

## 何時查證，距今多久。$days 是已超過的日數。

entry-verified = { $written ->
    [day] 於 { $date }查證
   *[rough] 於 { $date }查證
}
entry-verified-ageing = { $written ->
    [day] 於 { $date }查證，距今超過 { $days } 天。採用前請先查閱官方網頁。
   *[rough] 於 { $date }查證，距今超過 { $days } 天。採用前請先查閱官方網頁。
}
entry-verified-old = { $written ->
    [day] 於 { $date }查證，距今超過 { $days } 天，內容很可能已經改變。請先查閱官方網頁。
   *[rough] 於 { $date }查證，距今超過 { $days } 天，內容很可能已經改變。請先查閱官方網頁。
}
entry-verified-stale = { $written ->
    [day] 最後查證日期為 { $date }，距今超過 { $days } 天。未查閱官方網頁前，請勿依賴這裏的任何資料。
   *[rough] 最後查證時間為 { $date }，距今超過 { $days } 天。未查閱官方網頁前，請勿依賴這裏的任何資料。
}
entry-verified-undated = 所有來源都沒有日期。未查閱官方網頁前，請勿依賴這裏的任何資料。
# 清單內只用一行。
entry-verified-ageing-brief = { $written ->
    [day] 於 { $date }查證，距今超過 { $days } 天
   *[rough] 於 { $date }查證，距今超過 { $days } 天
}
entry-verified-undated-brief = 未經查證：所有來源都沒有日期

## 資料有多可靠。

entry-mark-verified = 已查閱原文
entry-mark-reported = 來自第三方資料
entry-mark-unconfirmed = 未經證實
entry-mark-unknown = 未找到資料

## 所有條件合計的結論。

entry-verdict-fits = 符合
entry-verdict-check = 待確認
entry-verdict-no = 不符合

## 屬哪一類支援。

entry-kind-matching-grant = 配對資助
entry-kind-grant = 撥款
entry-kind-subsidy = 津貼
entry-kind-training-grant = 培訓資助
entry-kind-compute = 算力
entry-kind-incubation = 培育計劃
entry-kind-talent = 人才資助
entry-kind-loan-guarantee = 貸款擔保，並非資助
entry-kind-tax = 稅務安排，並非資助

## 來源與連結

entry-sources = { $count ->
   *[other] { $count } 個來源
}
entry-source-undated = 沒有日期
entry-official = 官方網頁
# 讀出來的說明，接在連結之後。
entry-opens-outside = （在瀏覽器開啟）
# 由其他人加入目錄的項目。
entry-owner = 由{ $owner }加入

## 日曆檔案：一項計劃，或所有可能符合的計劃。

entry-calendar = 把日期存為日曆檔案
entry-calendar-scheme = 把這項計劃的日期存為日曆檔案
entry-calendar-about = 檔案載有截止日期和再次查閱的日子，可以用日曆程式開啟。
entry-calendar-saving = 正在儲存……
entry-calendar-saved = 已儲存日曆檔案：{ $name }

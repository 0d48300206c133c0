# 資助與目錄：命令列和日曆檔案的用語。

calendar-name = 智備：資助計劃
calendar-file-name = { $stem }－日曆
calendar-deadline = { $name }：{ $what }
calendar-opens = { $name }：預計開始接受申請，請查閱官方網頁
calendar-ends = { $name }：預計截止申請，請於此日前查閱官方網頁
calendar-look-for-opening = 查看「{ $name }」是否已接受申請
calendar-look-again = 再次查閱各資助計劃的官方網頁

funding-nothing-ready-made = 目前沒有接受申請的計劃資助公司所屬行業購買現成的 AI 工具。

state-open = 接受申請
state-announced = 已公布，尚未接受申請
state-unknown = 未知是否接受申請
state-claims-only = 只處理發還款項，不接受新申請
state-closed = 已截止
state-ceased = 已終止

verified-on = 核實日期：{ $date }
verified-undated = 資料來源沒有日期

age-ageing = 資料已超過 90 天，使用前請查閱官方網頁。
age-old = 資料已超過 180 天，內容可能已改變。
age-stale = 資料已超過一年，只宜作提示。
age-undated = 未能得知資料有多舊，請向主辦機構查詢。

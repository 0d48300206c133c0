# 報告的路線圖部分。
report-roadmap-title = 路線圖
report-roadmap-path = 用最少步驟升至「{ $band }」
report-roadmap-path-lead = { $count ->
   *[other] 合共升 { $count } 級便足夠。沒有步驟更少的方法；步驟同樣少的方法當中，這個所需工夫最少。
}
report-roadmap-top = 貴公司已屬最高級別，沒有更高的級別要達到。
report-roadmap-actions = 未來 90 天的行動
report-roadmap-proposed = 計劃內還沒有行動。以下是按答案建議的步驟，每月最多 { $most } 項。
report-roadmap-none = 沒有行動，也沒有建議：已評分的範疇都已達標。
report-roadmap-none-rated = 沒有行動；未有題目評分，也無從建議。
report-roadmap-when = 時間
report-roadmap-what = 行動
report-roadmap-who = 負責人
report-roadmap-due = 限期
report-roadmap-cost = 費用
report-roadmap-state = 進度
report-roadmap-total = 未完成的行動合共需{ $cost }（只計已填費用的行動）。
report-roadmap-targets = 尚未達到的目標
report-roadmap-targets-lead = 對大部分小公司來說，第 { $value } 級已經足夠；另選了目標的範疇，則列出所選級數。
report-roadmap-negatives = 不必做或暫時不做的事
report-roadmap-instead = 改為：{ $what }
report-roadmap-rungs = 級數
report-roadmap-step = { $dimension }：{ $action }

# 報告的兩個部分：與上一次評估相比的改變，以及多人看法不同之處。

report-progress = 上次之後的改變
report-progress-as-before = { $count ->
   *[other] 有 { $count } 個答案沿用上次，尚未確認。
}
report-people = 看法不同之處
report-people-who = 為公司填答：管理層 { $leaders } 人，員工 { $staff } 人。
report-people-rule = 任何兩人相差兩級或以上，或 r_wg（1 − s²/2）低於 0.7，該題就算有分歧。
report-people-none = 各題均沒有分歧。
report-people-apart = 有分歧的題目，相差最大的在前
# $n is a number of people, $rung a rung or –.
report-people-agreed = 議定：第 { $rung } 級（評分人數：{ $n }）
report-people-why = 原因
report-people-dissent = 不同看法

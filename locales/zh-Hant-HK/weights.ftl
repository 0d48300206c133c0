# 其他權重下的分數。
weights-title = 如果某些範疇計得較多
weights-lead = 正式分數把每個範疇計一次，不會改變。本頁並列顯示其他權重下的分數。
weights-none = 尚未有分數，因此未能顯示。
weights-no-profiles = 這份問卷沒有權重方案。
weights-effect = 並列比較
weights-effect-caption = 每個方案下的整體分數和級別；只有第一行是正式分數
weights-profile = 權重
weights-score = 分數
weights-band = 級別
weights-sum = 總和 ÷ 權重
weights-official = 正式：各計一次
weights-why = 為甚麼用這些權重
weights-dimensions = 每個範疇計多少
weights-dimensions-caption = 每個範疇的分數（不受權重影響），以及在各方案的權重
weights-dimension = 範疇
weights-dimension-score = 分數
why-weights = 查看其他權重下的分數

# 結果：先是一句可以說出口的話，然後是數字，再是先做甚麼。
result-title = 你的結果
result-headline = 你的公司得 { $score } 分（滿分 5 分），屬於「{ $band }」級別。
result-held-back = { $count ->
   *[other] 拖慢公司步伐的是「{ $pillars }」。
}
result-lowest = { $count ->
   *[other] 分數最低的支柱是「{ $pillars }」。
}
result-ahead = { $count ->
   *[other] 只有「{ $pillars }」分數較高，其餘 { $others } 個支柱同屬最低分。
}
result-level = 各支柱分數相同。
# 另有支柱未有分數時用。
result-level-scored = 目前有分數的支柱，分數全部相同。
result-one-pillar = 目前只有一個支柱有分數。
result-none-headline = 目前未有分數。
result-none-open = 尚未有題目評分。回答第一題後，這裏就會顯示分數。
result-none-closed = 所有題目都答了「不知道」或「不適用」，沒有可以計算的分數。任何答案都可以更改。
result-first-question = 回答第一題
result-next-question = 回答下一條未答的題目
result-provisional = 這個級別只屬暫定。
result-missing-answers = { $count ->
   *[other] 還要再為 { $count } 題評分。
}
result-missing-pillar = { $needed ->
   *[other] 「{ $pillar }」還要多 { $needed } 個範疇有分數（適用的 { $applicable } 個之中，目前有 { $scored } 個）。
}
result-brake = 拖慢公司步伐的是「{ $pillar }」：單看這個支柱，只屬「{ $band }」級別。各項分數不會因此改變，但應由這裏做起。

# 大數字和分數線。
result-of-five = 分（滿分 5 分）
result-scale-caption = 你的公司在 1 至 5 分之間的位置
result-scale-label = 1 至 5 分的刻度。你的公司得 { $score } 分，屬於「{ $band }」級別。
result-scale-range = 可能的總分：{ $low } 至 { $high } 分。
result-band-bounds = { $from } 至 { $to }
result-band-yours = 你的級別

result-fact-coverage = 已評分
result-fact-coverage-value = { $answered }／{ $applicable } 題
result-fact-open = 未回答
result-fact-range = 可能的總分
result-fact-range-value = { $low } 至 { $high } 分
result-fact-range-fixed = { $low } 分，沒有未定的題目
result-fact-form = 評估版本
result-self-rating = 以上分數由你自行評定；一般人評自己的公司，往往評得稍高。

result-band-heading = 「{ $band }」是甚麼意思
result-band-advice = 這個級別的機構，下一步該做甚麼

# 圖表：以結論為標題。
result-pillars-caption = 各支柱的平均分（1 至 5 分）
result-dimensions-level = 各範疇分數相同
result-dimensions-level-scored = 目前有分數的範疇，分數全部相同
result-dimensions-finding = 最強：{ $strongest }。最弱：{ $weakest }。
result-dimensions-caption = 各範疇的分數（1 至 5 分）
result-many-dimensions = { $total } 個範疇其中 { $count } 個
result-no-score = 未有評分
result-table-show = 以表格顯示
result-table-pillar = 支柱
result-table-dimension = 範疇
result-table-score = 分數
result-table-band = 單獨計算的級別
result-table-rated = 已評分題數
result-table-rated-value = { $rated }／{ $asked } 題
result-radar-show = 以雷達圖顯示各支柱
result-radar-caption = 以雷達圖顯示相同的五個平均分。圖形的面積沒有意義，請看各點與中心的距離。
result-radar-missing = 每個支柱都有分數，才可以畫雷達圖。

result-steps-heading = { $count ->
   *[other] 最先要做的 { $count } 步
}
result-steps-none = 已評分的題目全部在最高一級，沒有下一步要做。
result-step-rungs = 由第 { $from } 級升至第 { $to } 級
result-steps-all = { $count ->
   *[other] 查看全部 { $count } 步
}
result-effort-1 = 所需工夫少
result-effort-2 = 所需工夫中等
result-effort-3 = 所需工夫多

result-links-heading = 接下來
result-link-why = 分數怎樣得來
result-link-report = 儲存報告
result-link-answers = 檢查答案
result-link-tasks = 返回各支柱
result-link-money = 查看有哪些計劃和原因
result-link-learn = 按不足之處找課程、支援服務和指引
result-link-next = 同級公司的下一步
result-link-project = 計算項目由誰出資多少

# 一題之差，用一句話說明。
result-near-one = 只差一題便達「{ $band }」：「{ $dimension }」再升一級已經足夠。
result-near-any = 只差一題便達「{ $band }」：{ $count } 題之中任何一題再升一級已經足夠。
result-near-open = 只差一題便達「{ $band }」：要看尚待查明的題目，例如「{ $dimension }」。
result-near-pillar = { $count ->
   *[other] 與「{ $band }」相差的，只是「{ $pillar }」的 { $count } 題。
}
result-near-path = 與「{ $band }」還差 { $count } 級。
result-near-edge = 只要有一題低一級，便會跌回「{ $band }」。
result-near-why = 查看原因和題目
result-link-plan = 行動計劃：30、60、90 天
result-link-what-if = 假如……試試其他答案

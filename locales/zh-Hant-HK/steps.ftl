# 所有步驟，最先要做的排在最前。
steps-title = 下一步做甚麼
steps-lead = { $count ->
   *[other] 有 { $count } 題可以再升一級。不必全部做，先做排在最前的幾項。
}
steps-rule = 排列次序：先看級數，低的在前；級數相同，工夫少的在前；再相同，按問卷次序。已經足夠的排在最後。
steps-rule-brake = 排列次序：「{ $pillar }」仍拖慢公司步伐，所以排在最前；之後先看級數，低的在前；級數相同，工夫少的在前；再相同，按問卷次序。已經足夠的排在最後。
# Heads the steps above the rung that is good enough for most small companies.
steps-good-enough = 已經足夠
steps-good-enough-lead = 對大部分小公司來說，達到第 { $value } 級已經足夠。有實際需要才繼續以下步驟。
steps-none = 已評分的題目全部在最高一級，沒有下一步要做。
steps-none-rated = 有題目評分後，步驟就會在這裏列出。
steps-filter = 顯示
steps-filter-all = 所有支柱
steps-filter-count = 顯示 { $shown } 步，共 { $total } 步
steps-number = 第 { $number } 步
steps-from = 現在：第 { $value } 級
steps-to = 之後：第 { $value } 級
steps-change-question = 更改這一題的答案：{ $question }
steps-find-out-heading = 有待查明
steps-find-out-lead = { $count ->
   *[other] 有 { $count } 題未有評分，其中可能還有要做的事。
}
steps-find-out-unanswered = 未回答
steps-find-out-ask = 可要求查看：{ $evidence }
steps-find-out-answer = 回答
steps-find-out-answer-question = 回答：{ $question }
steps-report = 儲存報告

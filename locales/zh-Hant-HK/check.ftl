### 在一頁內列出全部答案。

check-heading = 檢查答案
check-all = 全部題目都已回答。
check-open = { $open ->
   *[other] 還有 { $open } 題未回答，不答也可以繼續。
}
check-not-answered = 未回答
check-not-applicable = 不適用：{ $reason }
check-note = 備註：{ $note }
check-not-provided = 未提供
check-result = 查看結果
# $sure 是把握程度。
check-sure = 把握程度：{ $sure }

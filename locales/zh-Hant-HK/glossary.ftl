### 詞語解釋：見於題目畫面，另有完整列表。

glossary-title = 詞語解釋
glossary-lead = 題目用到的詞語，用淺白文字解釋。題目中帶虛線的詞語，按一下便會顯示意思。
glossary-find = 尋找詞語
glossary-count = { $count ->
   *[other] { $count } 個詞語
}
# $term 是該詞語。
glossary-meaning = 「{ $term }」的意思
glossary-close = 關閉
glossary-all = 所有詞語解釋

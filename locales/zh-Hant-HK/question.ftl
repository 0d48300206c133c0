### 一條題目。題目文字來自問卷。

# $pillar 是支柱名稱。
question-caption = { $pillar }：第 { $number } 題，共 { $total } 題
question-how = 請選擇今天已經做到的最高一級。
question-keys = 可按數字鍵 1 至 5 作答。
question-dont-know =
    .hint = 可先問同事，或稍後再答；不會拉低分數。
question-not-applicable =
    .hint = 需要說明原因。
question-reason = 為甚麼不適用？
    .hint = 例如這項工作由誰負責。說明原因後，這個答案才會儲存；在此之前，原有答案不變。
    .missing = 請說明為甚麼不適用，或選擇另一個答案
question-clear = 清除這題的答案
question-example = 香港的例子
question-evidence = 顧問會要求查看甚麼
question-note = 備註
    .hint = 供自己參考，亦會列入報告。可以留空。
question-gone = 問卷內沒有這條題目

# 隔開各級答案與兩種不作答的選項。
or = 或

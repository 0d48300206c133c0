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

# 中英對照。
question-both-languages = 中英對照
question-one-language = 只顯示一種語言

question-example-other = 其他行業的例子
question-example-choose = 選擇行業
question-example-general = 一般

## 支持答案的佐證：連結，以及與答案一併儲存的檔案。

question-evidence-none = 佐證
question-evidence-count = { $count ->
   *[other] 佐證：{ $count } 項
}
question-evidence-group = 佐證；可把檔案拖放到這裏
question-evidence-link = 連結
    .wrong = 請輸入以 https:// 或 http:// 開首的網址
question-evidence-add = 加入連結
question-evidence-attach = 附上檔案……
question-evidence-hint = 亦可把檔案拖放到這裏。每個檔案上限 20 MB，副本與答案一併儲存和備份，不會離開這部電腦。
question-evidence-total = { $count ->
   *[other] 這項評估共附上 { $count } 個檔案，合計 { $size }。
}
question-evidence-save = 另存副本
question-evidence-remove = 移除
question-evidence-saved = 副本已存為 { $name }。

## 把握程度和可信程度；檢查答案和顧問的畫面亦會用到。

question-about = 把握程度與答案來由
# $sure 是以下三個詞語之一。
question-about-sure = 關於這個答案：{ $sure }
question-sure = 你對這個答案有多大把握？
question-sure-none = 未有說明
confidence-sure = 肯定
confidence-fairly = 頗有把握
confidence-guess = 只是估計
question-assurance = 這個答案是怎樣得來的？
    .hint = 分數不受影響。更改答案後須重新說明。
# $level 是整份評估的可信程度。
question-assurance-whole = 與其他答案相同：{ $level }
question-wording = 以{ $language }作答，題目文字為 { $version } 版。

## 與其他答案未必吻合。

question-contradiction = 兩個答案都可能正確，不一定要更改。
question-contradiction-other = 查看：{ $question }
question-contradiction-hide = 隱藏這項提示

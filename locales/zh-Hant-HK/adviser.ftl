### 顧問會問甚麼，以及答案有多可信：畫面、指令和報告共用。
### 公司和顧問都會讀到這些句子，因此不用稱呼。

## 答案怎樣得來，可信程度由低至高。

assurance-self-declared = 自行申報
assurance-facilitated = 與顧問一起商定
assurance-evidence-seen = 已看過佐證

## 為甚麼值得一問；依次為各組的標題。

adviser-group-open = 尚未知道
adviser-group-contradiction = 這些答案是否吻合？
adviser-group-high = 級數高，但未有佐證
adviser-group-guess = 只是估計
adviser-group-not-applicable = 表示不適用

## 現況和要問的問題。$evidence 是問卷的句子，$value 是級數，$reason 是答題者自己的話。

adviser-why-dont-know = 答案是「不知道」。
adviser-why-unanswered = 未回答。
adviser-why-high = 評為第 { $value } 級，未有佐證。
adviser-why-guess = 評為第 { $value } 級，只是估計。
adviser-why-not-applicable = 表示不適用。
adviser-why-not-applicable-reason = 表示不適用（「{ $reason }」）。
adviser-ask-open = 誰會知道？可要求查看：{ $evidence }
adviser-ask-high = 從哪裏看得出來？可要求查看：{ $evidence }
adviser-ask-guess = 誰能確定？可要求查看：{ $evidence }
adviser-ask-not-applicable = 這方面由誰負責？公司上下是否全部都不適用？
adviser-moves = 總分可能是 { $low } 至 { $high } 分。
adviser-nothing = 沒有要問的問題：所有題目都已回答，答案互相吻合，級數高的答案都有佐證。
adviser-level-rule = 結果的可信程度，以已評分的答案之中最低的為準；各項分數不變。

## 畫面

adviser-title = 與顧問一起檢視
adviser-lead = 以下是顧問會問的問題，每組之中，對分數影響最大的排在最前。只有更改答案，分數才會改變。
adviser-how = 這些答案是怎樣得來的？
    .hint = 適用於所有沒有在下面另外註明的答案。
adviser-how-self-declared = 公司自行作答
adviser-how-facilitated = 公司與顧問一起商定答案
adviser-how-evidence-seen = 顧問已看過答案的佐證
adviser-level = 結果的可信程度
adviser-level-none = 尚未有題目評分。
# 接在可信程度之後：有多少個已評分的答案。
adviser-count = { $count ->
   *[other] { $count } 個答案
}
adviser-fact-change = 更改這項資料：{ $fact }
adviser-seen-heading = 顧問已看過的佐證
adviser-seen-show = 逐題註明
# $value 是答案的級數。
adviser-seen-rung = 第 { $value } 級
adviser-report = 儲存報告

## 檢查答案的一頁

adviser-hint = 有些答案未必吻合。兩個答案都可能正確，但值得再看一次。
adviser-link = 看看顧問會問甚麼

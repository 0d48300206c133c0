# 給顧問的一頁。要問的句子在 adviser.ftl。
report-adviser = 顧問提問
report-adviser-lead = 以下是可以提出的問題，每組之中，對分數影響最大的排在最前。提問不會改變任何分數，答案有變才會。
report-adviser-level = 可信程度
report-adviser-none = 尚未有題目評分。
# 可信程度，以及有多少個已評分的答案。
report-adviser-count = { $level }：{ $count }
report-adviser-ask = 要問的問題
report-adviser-question = 題目
report-adviser-answer = 答覆
# 先寫現況，再寫要問的問題。
report-adviser-both = { $why }{ $ask }
# $group 是該組標題，$count 是項數。
report-adviser-caption = { $group }（共 { $count } 項）
# 印不下全部時。
report-adviser-caption-first = { $group }（共 { $count } 項，列出 { $shown } 項）
# 印在與其他答案得來方式不同的答案之下。
report-answer-assurance = 得來方式：{ $level }

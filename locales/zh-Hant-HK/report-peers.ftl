# 報告中與同類公司對照的部分；報告稱「貴公司」。
report-peers = 與同類公司對照
report-peers-intro = 只供參考，並非標準：這些是製作本報告所用資料檔案內的其他公司，不是某個行業或全港公司的抽樣調查。
report-peers-caption = 貴公司的總分，以及其他公司的平均分
report-peers-whose = 對照
report-peers-n = 公司數目
report-peers-score = 分數
report-peers-own = 貴公司
report-peers-source = 資料來源：製作本報告所用的資料檔案，截至 { $date }。其他公司並不包括貴公司；少於 5 家公司的數字一律不顯示。

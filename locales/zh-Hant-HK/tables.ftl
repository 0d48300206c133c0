### 統計數據庫內各公司的調查答案。

tables-title = 調查答案統計
tables-lead = 數據庫內各公司逐題的回答。少於五家公司的組別不會顯示。
tables-by = 分欄
tables-by-none = 所有公司
tables-by-industry = 按行業
tables-by-size = 按人數
tables-all = 全部
tables-no-groups = 沒有可以顯示的組別（須有五家或以上公司）。
tables-too-few = 已回答的公司少於五家，因此未有數字。
tables-answer = 答案
tables-answered = 已回答的公司
tables-asked = 須回答的公司：{ $asked } 家
tables-caption = 答案：{ $question }
tables-as-table = 以表格顯示
tables-not-listed = 文字答案和聯絡資料不會列出。
tables-number = 數字
tables-n = { $n } 家
# $share 是百分比，例如「32%」。
tables-cell = { $share }（{ $n }）
tables-amount = 平均 { $mean }，合計 { $total }

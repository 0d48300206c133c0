### 有哪些問卷調查、已開始的調查，以及開始新的調查。

start-surveys = 問卷調查……
surveys-title = 問卷調查
# $title 是調查的名稱。
surveys-of = 調查：{ $title }
surveys-lead = 這些問題不計分。答案反映公司怎樣應用人工智能，並可與其他公司的回答對照。
surveys-kept = 這部電腦上已開始的調查
surveys-offered = 可以填寫的調查
surveys-size = 全份 { $questions } 題，按你的答案只問相關題目，約需 { $minutes } 分鐘。
# $source 是題目所出自的研究。
surveys-source = 來源：{ $source }
surveys-begin = 開始填寫
surveys-compare = 對照
surveys-tables = 統計所有答案……
surveys-paper = 紙本調查……
surveys-unknown = 程式沒有這份調查，因此不能在這裏開啟。
surveys-deleted = 已刪除「{ $name }」的調查。
survey-new-title = 由哪家公司填寫？
survey-new-optional = 中文或英文均可，亦可留空。
survey-new-who = 是哪家公司？
survey-new-company = 新公司
survey-new-known = 數據庫內已有的公司
survey-new-which = 公司
survey-new-choose = 請選擇一家公司，或改選「新公司」

# 紙本調查。紙上稱填表人為「你」，所答的是「公司」的情況。

paper-survey-caption = 紙本調查：全份 { $questions } 題，只答適用的題目，約需 { $minutes } 分鐘
paper-survey-how-tick = 在答案旁的方格加剔。數字供輸入答案時使用；有橫線的，請寫上你的說明。
paper-survey-how-way = 有些題目只供部分公司回答：請看題目下的「只在以下情況回答」，以及答案旁的箭嘴 →。
paper-survey-how-open = 不知道的可以留空。
paper-survey-how-change = 如要更改，把整格塗滿，再剔另一格。
# $condition 是以下其中一種情況。
paper-survey-only-if = 只在以下情況回答：{ $condition }。
paper-survey-has = 第 { $number } 題剔了 { $codes }
paper-survey-lacks = 已答第 { $number } 題而沒有剔 { $codes }
paper-survey-row-has = 第 { $number } 題「{ $row }」一行剔了 { $codes }
paper-survey-row-lacks = 已答第 { $number } 題「{ $row }」一行而沒有剔 { $codes }
paper-survey-any-has = 第 { $number } 題任何一行剔了 { $codes }
paper-survey-any-lacks = 已答第 { $number } 題而沒有一行剔 { $codes }
paper-survey-and = { $all }，並且{ $part }
paper-survey-or = { $all } 或 { $part }
paper-survey-sentences = { $all }{ $part }
paper-survey-one = 只剔一項。
paper-survey-at-most = 最多剔 { $most } 項。
paper-survey-grid = 每行剔一格。
paper-survey-grid-of = 只填第 { $number } 題剔了的各行，每行剔一格，其他留空。
paper-survey-shares = 填寫整數百分比，合計須為 100。
paper-survey-counts = 寫上各有多少，或剔一格。
paper-survey-number = 由 { $min } 至 { $max } 的數字，可填半數，例如 1.5。
paper-survey-contact = 可以不填。資料由收回問卷的人保管，得你同意才會轉交他人。
paper-survey-name = 姓名
paper-survey-telephone = 電話
paper-survey-email = 電郵
# 選項連同研究的編碼，用於編碼沒有獨立欄位之處。
paper-survey-coded = { $code } { $label }
paper-survey-then = → 跳答第 { $number } 題
paper-survey-then-end = → 到此為止
paper-survey-leads = { $label } { $then }
# 檔案名稱，不連副檔名。$survey 是調查的名稱。
paper-survey-file-name = { $survey }（紙本）

# 關於本程式及問卷。
about-title = 關於
about-version = 版本 { $version }
about-lead = 智備讓你了解公司應用人工智能準備到甚麼程度、原因何在，以及下一步可以做甚麼。
about-privacy-heading = 資料存放在哪裏
about-privacy = 資料不會離開這部電腦。本程式沒有帳戶，不傳送任何資料，也不會連接互聯網。
about-library = 你的答案
about-reports = 已儲存的報告
about-backup = 如要備份，請先關閉程式，再把第一個檔案複製到安全的地方。
about-instrument-heading = 問卷
about-licence = 授權條款
about-source = 來源
about-bands-heading = 四個級別
about-bands = 級別的名稱和分界採用香港生產力促進局與香港大學的香港人工智能產業研究（2023 年實地調查）圖表 3-1 所載者。級別只供參考，並非證書。
about-licences-heading = 授權
about-licences-program = 本程式是自由軟件，可按 MIT 授權條款或 Apache License 2.0 使用，任擇其一。
about-licences-font = 字體 Noto Sans HK 按 SIL Open Font License 1.1 使用。

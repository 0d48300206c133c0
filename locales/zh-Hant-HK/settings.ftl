# 設定即時生效。
settings-title = 設定
settings-lead = 每項更改即時生效，下次開啟時仍會保留。
settings-language = 語言
settings-theme = 外觀
settings-theme-system = 跟隨電腦設定
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-keys = 數字鍵
settings-keys-hint = 在題目的五級答案上，可以按 1 至 5 鍵作答。預設關閉，因為語音輸入和部分鍵盤可能誤送數字。
settings-keys-label = 用 1 至 5 鍵作答
settings-catalogue = 目錄
settings-catalogue-hint = 資助、課程、支援服務和指引的來源和新舊，以及更新用的資料包。
settings-catalogue-open = 開啟目錄

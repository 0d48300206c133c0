# 課程、支援服務、工具和指引在各處清單所用的字詞。

resource-kind-course = 課程
resource-kind-advisory = 支援服務
resource-kind-tool = 工具
resource-kind-guidance = 指引或法例
resource-kind-scheme = 資助計劃

resource-level = 程度
resource-level-1 = 入門
resource-level-2 = 使用 AI 工具
resource-level-3 = 應用或管治 AI
resource-level-4 = 開發模型

resource-audience = 對象
resource-audience-leaders = 管理層
resource-audience-all-staff = 全體員工
resource-audience-practitioners = 專責人員
resource-audience-developers = 開發人員

resource-language = 語言
resource-language-en = 英文
resource-language-zh-hant = 繁體中文
resource-language-zh-hans = 簡體中文

resource-fee = 費用
resource-fee-free = 免費
resource-fee-unknown = 費用不詳

resource-duration = 時間
resource-dimensions = 有助改善
resource-subsidy = 學費支援

# 資助途徑；個別課程是否合資格，均未能肯定。
resource-route-nittp = 「新型工業化及科技培訓計劃」（NITTP）：由公司在開課前申請。請先查明這個課程是否合資格。
resource-route-cef = 持續進修基金：由員工先付學費，完成後申領發還部分學費。請先查明課程是否已登記。
resource-route-erb = 僱員再培訓局：學額本身已有資助，由員工報讀。請向培訓機構查詢條件。
resource-route-vplus = 職業訓練局 Vplus：由員工在完成後申領發還部分學費。請先查明這個課程是否合資格。

resource-force-law = 法例，必須遵守
resource-force-binding = 對受該機構監管者有約束力
resource-force-voluntary = 自願採用
resource-force-proposal = 建議，尚未實施

resource-asks = { $count ->
   *[other] 要求事項（{ $count } 項）
}

# 學習與求助：針對公司弱項的課程、支援服務、工具和指引。
learn-title = 學習與求助
learn-lead = 以下資源針對公司有待改善的範疇，最先要改善的排在最前。只列出現時提供的項目。
learn-courses = 課程
learn-no-gaps = 沒有找到有待改善的範疇，所以沒有建議。目錄載有全部資源。
learn-courses-none = 現時提供的課程，都不是針對公司有待改善的範疇。目錄載有全部課程。
learn-shown = 顯示 { $shown } 項課程，共 { $total } 項
learn-none-match = 清單內沒有課程符合所選條件。請取消部分選項，或查閱目錄。
learn-filter-language = 授課語言
learn-filter-audience = 對象
learn-filter-fee = 費用
learn-filter-free = 免費
    .hint = 費用不詳的課程不當作免費。
learn-filter-any = 剔選你在意的條件；沒有剔選的，就全部顯示。
learn-helpdesks = 支援服務
learn-tools = 工具
learn-guidance = 指引和法例
learn-section-none = 這一類目前沒有針對有待改善範疇的項目。
# 置於 NITTP 的說明之後、對這家公司的判斷之前。
learn-nittp-verdict = 以你的公司來說：
learn-nittp-open = NITTP 的條件
learn-catalogue = 查閱整個目錄

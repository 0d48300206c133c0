# 下一步地圖：各級別的公司，在各類別下一步做甚麼。
next-title = 下一步地圖
next-lead = 你的公司屬於「{ $band }」級別。這個級別的公司，在六個類別下一步該做甚麼：
next-other = 「{ $band }」級別的公司下一步該做甚麼。你的公司屬於「{ $yours }」。
next-no-score = 目前未有分數。以下是最低級別的公司下一步該做的事；回答題目後，就可以看到屬於你的部分。
next-band = 級別
next-yours = { $band }（你的級別）
next-nothing = 這一步不需要用到目錄內的項目。
next-nothing-open = 地圖上這裏的項目，現時都不接受申請。
next-elsewhere = 參考：新加坡和 Google 為企業提供的計劃
next-elsewhere-date = 資料截至 { $date }

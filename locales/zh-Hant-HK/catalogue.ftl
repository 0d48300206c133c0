# 目錄：收錄甚麼、有多舊，以及更新目錄的資料包。
catalogue-title = 目錄
catalogue-lead = 本程式所知的資助計劃、課程、支援服務、工具和指引，全部列出查證日期。
catalogue-version = 版本
catalogue-published = 編輯日期
catalogue-origin = 來源
catalogue-origin-program = 隨本程式提供
catalogue-origin-pack = 由「{ $signer }」簽署的資料包，於 { $date }安裝
catalogue-fingerprint = 指紋
catalogue-oldest = 最舊的資料
catalogue-oldest-value = { $written ->
    [day] 「{ $name }」，於 { $date }查證
   *[rough] 「{ $name }」，於 { $date }查證
}
catalogue-undated = { $count ->
   *[other] 另有 { $count } 個現行項目的來源沒有日期。
}

catalogue-entries = 查閱項目
catalogue-search = 搜尋
    .hint = 輸入中文或英文名稱、簡稱或機構。
catalogue-kind = 類別
catalogue-state = 現況
catalogue-all-kinds = 所有類別
catalogue-all-states = 全部
catalogue-state-live = 現時可用
catalogue-state-later = 已公布或情況不詳
catalogue-state-over = 已截止或停辦
catalogue-count = 顯示 { $shown } 項，共 { $total } 項
catalogue-none = 沒有符合的項目。請縮短搜尋字詞，或顯示所有類別。

## 資料包

catalogue-packs = 更新目錄
catalogue-packs-lead = 新目錄以已簽署的資料包檔案提供，由你認識的商會或顧問發出。安裝之前，可以先看看有甚麼改變。
catalogue-choose = 選擇資料包檔案……
catalogue-preview = { $file } 會帶來的改變
catalogue-preview-catalogue = { $date }的 { $version } 版，會取代 { $current } 版。
catalogue-preview-overlay = 會加入「{ $owner }」的項目：{ $date }的 { $version } 版。
catalogue-preview-signed = 由「{ $signer }」簽署，你已信任這條密鑰。
catalogue-preview-unknown = 簽署所用的密鑰，你尚未信任。
catalogue-no-changes = 所有項目均無改變。
catalogue-added = { $count ->
   *[other] 新增 { $count } 項。
}
catalogue-changed = { $count ->
   *[other] 更改 { $count } 項。
}
catalogue-removed = { $count ->
   *[other] 移除 { $count } 項。
}
catalogue-closed = { $count ->
   *[other] 其中 { $count } 項不再接受申請或提供。
}
catalogue-no-companies = 這部電腦尚未有公司的資料。
catalogue-impact-none = { $companies ->
   *[other] 你的 { $companies } 家公司，可用的計劃都沒有增減。
}
catalogue-impact-gain = { $count ->
   *[other] 有 { $count } 家公司多了可用的計劃：
}
catalogue-impact-lose = { $count ->
   *[other] 有 { $count } 家公司少了可用的計劃：
}
catalogue-impact-company = { $company }：{ $schemes }
catalogue-changes = 逐項列出改變
catalogue-change-added = 新增
catalogue-change-removed = 移除
catalogue-change-changed = 不同之處：{ $aspects }
catalogue-change-state = 之前：{ $before }。之後：{ $after }。
catalogue-aspect-state = 現況
catalogue-aspect-verified = 查證日期
catalogue-aspect-names = 名稱
catalogue-aspect-money = 金額
catalogue-aspect-rules = 條件
catalogue-aspect-scope = 資助範圍
catalogue-aspect-application = 申請方法
catalogue-aspect-words = 文字

catalogue-trust = 這條密鑰屬於誰？
catalogue-trust-advice = 信任之前，請用你原本已有的電話號碼（不要用隨檔案附上的）致電發送者，請對方讀出這組號碼。只要有一個字元不同，就不要安裝。
catalogue-trust-name = 發送者名稱
    .hint = 日後凡以這條密鑰簽署的資料包，都會顯示這個名稱。
catalogue-trust-compared = 我已與發送者核對這組號碼
catalogue-trust-name-missing = 請輸入密鑰屬於誰
catalogue-trust-compared-missing = 請先與發送者核對號碼，然後剔選方格
catalogue-install = 安裝
catalogue-installed = 已安裝資料包。
catalogue-drop = 不安裝

catalogue-back = 回復之前的目錄
catalogue-back-question = 回復之前的目錄？
catalogue-back-about = 程式會移除 { $version } 版，改用之前的目錄。你的答案、項目和清單不受影響。日後如要再用這個版本，請重新安裝資料包。
catalogue-back-do = 回復
catalogue-back-done = 已改用之前的目錄。

catalogue-overlays = 由其他機構加入的項目
catalogue-overlay-entries = { $count ->
   *[other] { $count } 項
}
catalogue-overlay-remove = 移除
catalogue-overlay-remove-of = 移除「{ $owner }」的項目
catalogue-overlay-question = 移除「{ $owner }」的項目？
catalogue-overlay-about = 這些項目會從這部電腦的目錄移除，你的答案不受影響。日後如要再用，請重新安裝資料包。
catalogue-overlay-done = 已移除「{ $owner }」的項目。

catalogue-keys = 你信任的密鑰
catalogue-keys-none = 你尚未信任任何密鑰。新發送者的資料包，須先核對號碼才可以安裝。
catalogue-key-since = 由 { $date }起信任
catalogue-key-distrust = 取消信任
catalogue-key-distrust-of = 取消信任「{ $name }」的密鑰
catalogue-key-question = 取消信任「{ $name }」的密鑰？
catalogue-key-about = 已安裝的內容會保留。下次收到以這條密鑰簽署的資料包，程式會請你再核對號碼。
catalogue-key-done = 已取消信任「{ $name }」的密鑰。

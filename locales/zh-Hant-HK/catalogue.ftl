# 整個目錄：版本、所有項目和資料包。
catalogue-title = 目錄
catalogue-version = { $version } 版，{ $date }。
catalogue-from-program = 隨程式附上。
catalogue-from-pack = 於 { $when } 由資料包安裝，簽署者：{ $signer }（{ $fingerprint }）。
# $name 是仍然開放的項目。
catalogue-oldest = { $written ->
    [day] 現行項目之中，資料最舊的是「{ $name }」，於 { $date }查證。每個項目均列明查證日期。
   *[rough] 現行項目之中，資料最舊的是「{ $name }」，於 { $date }查證。每個項目均列明查證日期。
}
catalogue-undated = { $count ->
   *[other] 另有 { $count } 個現行項目，所有來源都沒有日期。
}

## 搜尋
catalogue-browse = 所有項目
catalogue-search = 以名稱、機構或字詞搜尋
catalogue-kinds = 只顯示
catalogue-standing = 現況
catalogue-standing-all = 全部
catalogue-standing-open = 現正接受申請或提供
catalogue-standing-later = 已公布或情況不詳
catalogue-standing-over = 已截止或停辦
catalogue-shown = { $shown ->
    [0] { $total } 個項目之中，沒有相符的
   *[other] { $total } 個項目之中，有 { $shown } 個相符
}

## 資料包
catalogue-packs = 更新目錄
catalogue-packs-lead = 資助計劃時有更改。新目錄是一個以 .readiness-pack 結尾的檔案，由你信任的人提供。程式不會從互聯網下載任何內容；你看過有甚麼更改，才決定是否安裝。
catalogue-choose = 開啟資料包……
catalogue-go-back = 還原上一版
catalogue-go-back-sure = 停用 { $version } 版，還原上一版？
catalogue-gone-back = 現已改用 { $version } 版。
catalogue-installed = 已安裝 { $version } 版。
catalogue-preview = { $version } 版
catalogue-preview-overlay = { $owner } 的項目
catalogue-preview-date = { $date } 編訂
catalogue-preview-changes = 更改 { $changed } 項，其中 { $closed } 項不再接受申請；新增 { $added } 項，移除 { $removed } 項。
catalogue-preview-companies = { $companies ->
    [0] 你的清單還未有公司，所以沒有公司受影響。
   *[other] 清單內 { $companies } 家公司之中，{ $gain } 家多了適合的計劃，{ $lose } 家少了。
}
catalogue-gains = 多了計劃的公司（{ $count } 家）
catalogue-losses = 少了計劃的公司（{ $count } 家）
catalogue-preview-list = 全部更改（{ $count } 項）
catalogue-change-added = 新增
catalogue-change-removed = 移除
catalogue-change-changed = 更改
catalogue-change-state = 由「{ $before }」改為「{ $after }」
catalogue-state-open = 接受申請
catalogue-state-announced = 已公布
catalogue-state-unknown = 未知
catalogue-state-claims-only = 只處理發還款項
catalogue-state-closed = 已截止
catalogue-state-ceased = 已終止
catalogue-aspect-state = 是否接受申請
catalogue-aspect-verified = 查證日期
catalogue-aspect-names = 名稱、機構或網址
catalogue-aspect-money = 出資比例、上限或收費
catalogue-aspect-rules = 申請條件
catalogue-aspect-scope = 資助範圍
catalogue-aspect-application = 申請步驟、文件或日期
catalogue-aspect-words = 簡介、備註或資料來源

## 信任
catalogue-signed-by = 由你信任的 { $name } 簽署（{ $fingerprint }）。
catalogue-unknown-key = 簽署所用的密鑰，你還未信任
catalogue-compare = 請用另一途徑（例如電話）向發送者核對這組號碼。每一組都相同，才是由對方發出。
catalogue-trust-name = 以甚麼名稱信任這條密鑰？
    .hint = 填上與你核對號碼的人或機構。程式會留下紀錄。
catalogue-compared = 我已向發送者核對號碼
catalogue-install = 安裝
catalogue-trust-and-install = 信任密鑰並安裝
catalogue-keys = 你信任的密鑰
catalogue-keys-lead = 以這些密鑰簽署的資料包，安裝時不再要求核對號碼。
catalogue-distrusted = 已不再信任「{ $name }」。
catalogue-key-since = 由 { $date }起信任
catalogue-distrust = 不再信任 { $name }

## 附加項目
catalogue-overlays = 其他機構的項目
catalogue-overlays-lead = 這些項目與目錄分開存放，無論在哪裏顯示，都會註明所屬機構。
catalogue-overlay = { $owner }：{ $entries } 個項目
catalogue-overlay-removed = 已移除「{ $owner }」的項目。
catalogue-overlay-remove = 移除 { $owner } 的項目

# Errors: what happened (the message), and what it means and what to do (.hint). Codes are in crates/app/src/error.

error-library-newer = 這些答案由較新版本的程式儲存。
    .hint = 內容沒有改動。請安裝新版本後再開啟。
error-library-foreign = { $path } 不是本程式的資料檔案。
    .hint = 內容沒有改動。請選擇另一個檔案，或把這個檔案移走後重新開始。
error-library-damaged = 存放答案的檔案已損壞。
    .hint = 檔案沒有刪除。程式可把損壞的檔案移到一旁，並還原最近一份完好的備份。
error-library-io = 無法開啟存放答案的檔案。
    .hint = 請檢查資料夾是否存在、你是否有權寫入，然後再試。
error-library-busy = 另一個程式正在使用存放答案的檔案。
    .hint = 沒有遺失任何內容。請關閉本程式的另一個視窗，然後再試。
error-disk-full = 磁碟已滿，最後一項更改未能儲存。
    .hint = 之前的內容全部安全。請騰出磁碟空間，然後再次作出這項更改。
error-library-read-only = 存放答案的檔案受寫入保護。
    .hint = 檔案內容全部安全。請開放資料夾的寫入權限，然後再試。
error-library-failed = 存放答案的檔案沒有正常回應。
    .hint = 最後一項更改可能未儲存。請重新啟動程式；如再次出現，請保留檔案副本並尋求協助。
error-no-such-assessment = 找不到評估 { $id }。
    .hint = 這項評估可能已經刪除。請列出所有評估，查看現有項目。
error-no-such-survey = 沒有編號為 { $id } 的調查。
    .hint = 它可能已被刪除。請查看清單，看看有哪些調查。
error-counted = 「{ $path }」載有一項調查的答案。
    .hint = 調查只作統計，不計分。請匯入檔案，以查看答案並與該研究的數字比較。
error-no-such-attachment = 這項評估沒有附上這個檔案。
    .hint = 檔案可能已經移除，可用「復原」取回。
error-request = 這項更改不獲接納。
    .hint = 沒有儲存任何內容。請修正下列問題，然後再試。
error-file-problems = { $path } 不能使用。
    .hint = 沒有儲存任何內容。請按下列位置逐一修正，然後再試。
error-file-read = 無法讀取 { $path }。
    .hint = 請檢查檔案是否存在、你是否有權開啟。
error-file-write = 無法寫入 { $path }。
    .hint = 請檢查資料夾是否存在、你是否有權寫入，以及磁碟是否已滿。
error-file-open = 未能從這裏開啟 { $path }。
    .hint = 檔案已經儲存，但其後可能已移到別處。請用檔案管理程式開啟所在資料夾。
error-open-link = 未能從這裏開啟網頁：{ $address }
    .hint = 請把網址複製到瀏覽器。
error-file-exists = { $path } 已經存在。
    .hint = 沒有覆蓋原有檔案。請改用另一個名稱；在指令列可用 --force 覆蓋。
error-cancelled = 已取消：{ $total } 份報告之中已寫入 { $written } 份，存放在 { $folder }。
    .hint = 已寫入的報告完整無缺，會保留下來。如要製作其餘報告，請再執行一次。
error-unfinished = { $total } 份報告之中已寫入 { $written } 份，存放在 { $folder }。以下未能製作：
    .hint = 請先處理列出的問題，再執行一次。已存在的報告要加上 --force 才會重新寫入。
error-unknown-ending = 本程式不能寫入 { $path }。
    .hint = 請使用以 { $endings } 結尾的檔名。
error-nothing-to-undo = 沒有可以復原的更改。
    .hint = 尚未有任何更改，或所有更改已經復原。
error-nothing-to-redo = 沒有可以重做的更改。
    .hint = 只有剛剛復原的更改才可以重做。
error-no-such-instrument = 本程式沒有問卷 { $name }。
    .hint = 答案安全無損。請安裝較新版本的程式，當中可能載有這份問卷。
error-report = 未能製作報告。
    .hint = 答案安全無損。請再試一次；如再次出現，請記下詳情並尋求協助。
error-internal = 程式內部出錯。
    .hint = 答案安全無損。請重新啟動程式；如再次出現，請記下詳情並尋求協助。
error-no-data-folder = 這部電腦沒有指明程式可以在哪裏存放資料。
    .hint = 請把 READINESS_LIBRARY 設為一個檔案路徑，然後重新啟動。

## One problem of a file, after its place. «found» and «allowed» are shown as written in the file.

problem-malformed = 格式不正確：{ $detail }
problem-too-large = 有 { $found } 位元組；最多可讀取 { $limit } 位元組
problem-missing = 缺少這一項；可填：{ $allowed }
problem-unknown = 無法識別；可填：{ $allowed }
problem-duplicate = 出現兩次
problem-not-allowed = 現為 { $found }；可填：{ $allowed }
problem-empty = 是空的，必須填寫內容
problem-version = 版本為 { $found }；本程式可讀取 { $allowed }
problem-contradiction = 有互相排斥的項目：{ $between }
# The place of a problem that concerns the file as a whole.
problem-whole-file = 整個檔案

## The browser bridge. $port is the port that was asked for, 0 for any.

error-listen = 無法在瀏覽器開啟程式：不能使用連接埠 { $port }。
    .hint = 可能有另一程式正在使用。請以 --port 選擇另一個，或不加 --port，由系統選用任何空閒的連接埠。

## An answers file that came as text from the window, without its name. Its hint is that of error-file-problems.

error-text-problems = 這個檔案不能使用。
error-newer-pack = 資料包以 { $found } 格式寫成，比本程式新。
    .hint = 沒有安裝任何內容。請先安裝新版程式，再安裝資料包。
error-pack = 資料包不能使用：{ $detail }
    .hint = 沒有安裝任何內容。檔案可能在傳送途中損壞，或被人改動。請向發送者另取一份。
error-untrusted-key = 資料包已簽署，但你還未信任這條密鑰：{ $fingerprint }。
    .hint = 沒有安裝任何內容。請用另一途徑（例如電話）向發送者核對這組號碼；如果相同，可為密鑰命名並加以信任，程式會留下紀錄。
error-older-pack = 資料包是 { $found } 版，比現正使用的 { $current } 版舊。
    .hint = 沒有安裝任何內容。如要改用較早的目錄，請在目錄頁選「還原上一版」。
error-no-pack = 沒有已安裝的資料包可以還原。
    .hint = 程式正使用隨附的目錄。
error-too-few = 可以統計的公司少於五家。
    .hint = 公司太少，報告便會透露個別公司的結果。請選更多公司，或先完成更多評估。
error-near-report = 這份報告與 { $date }儲存的一份過於接近。
    .hint = 兩份報告有組別只相差不足五家公司，取得兩份的人可以相減，得知這幾家公司的結果。請改選其他公司；如果沒有人會同時取得兩份，也可以照樣儲存。
error-no-such-entry = 目錄沒有 { $id } 這個項目。
    .hint = 請列出目錄，查看現有項目。

# 資料包不能使用的原因，接在 error-pack 之後。
pack-too-large = 檔案超過資料包的大小上限。
pack-not-a-pack = 檔案不是資料包，或內容不完整、已損壞。
pack-bad-manifest = 內容清單有誤，詳見下列各項。
pack-bad-signature = 簽署不符，內容在簽署後曾被改動，或並非以所示密鑰簽署。
pack-bad-path = 內有不容許的路徑「{ $path }」。
pack-changed = 「{ $path }」在簽署後曾被改動。
pack-not-text = 「{ $path }」不是文字檔案。
pack-unlisted = 內有未經簽署的「{ $path }」。
pack-missing = 缺少「{ $path }」。

## 要開啟其答案的 PDF 報告。

error-pdf-damaged = 「{ $name }」已損壞，無法讀取。
    .hint = 沒有儲存任何資料。請寄件人再傳一份。如果其他 PDF 程式能夠開啟，可在該程式另存新檔，再試一次。
error-pdf-password = 「{ $name }」要有密碼才可開啟。
    .hint = 沒有儲存任何資料。請先用 PDF 程式輸入密碼開啟，另存一份不設密碼的副本，再在這裏開啟該副本。
error-pdf-protected = 「{ $name }」受到保護，本程式無法開啟。
    .hint = 沒有儲存任何資料。請向寄件人索取沒有保護的副本，或索取答案檔案。
error-pdf-foreign = 「{ $name }」的結構與本程式的報告不同。
    .hint = 沒有儲存任何資料。檔案可能來自其他程式。請向寄件人索取報告原檔，或索取答案檔案。
error-pdf-no-answers = 「{ $name }」沒有附帶答案。
    .hint = 沒有儲存任何資料。只有本程式儲存的報告原檔才附帶答案；掃描、列印成 PDF 或壓縮檔案，都會遺失答案。請索取報告原檔或答案檔案。
error-pdf-several = 「{ $name }」附帶多於一項評估的答案。
    .hint = 沒有儲存任何資料。檔案由多份報告合併而成，請改為開啟各份報告的原檔。

## 較新的問卷，以及個別人士的答案。

error-no-newer-version = 這項評估已使用最新的 { $version } 版問卷。
    .hint = 無需轉換，資料沒有更改。
error-for-merging = 「{ $path }」是某位同事應你邀請填寫的答案。
    .hint = 沒有儲存任何資料。請開啟你自己的評估，選「多人填答」，再在該頁加入檔案。

# 儲存報告和答案檔案。
report-screen-title = 儲存報告
report-screen-contents = 首頁已說明一切；後面依次是所有分數、誰來付款、每題的答案和再高一級的做法，以及計算方法。
report-screen-no-score = 目前未有分數。報告仍可儲存，並會註明這一點。
report-screen-language = 報告的語言
report-screen-language-hint = 這不會改變你現在使用的語言。
report-screen-english = 英文
report-screen-chinese = 中文
report-screen-both = 中英對照
report-screen-format = 用來做甚麼？
report-screen-format-pdf = PDF 檔案
    .about = 交給別人或列印。在任何電腦看來都一樣，顧問還可用本程式開啟。
report-screen-format-html = 網頁
    .about = 在手機閱讀。只有一個檔案，不用上網。
report-screen-format-docx = Word 文件
    .about = 繼續編寫。
report-screen-format-xlsx = Excel 試算表
    .about = 用數字再作計算。
report-screen-format-csv = CSV 表格
    .about = 一張列出分數和答案的表，供統計軟件使用。
report-screen-format-json = JSON 檔案
    .about = 供其他程式使用。
report-screen-sharing = 給誰看？
report-screen-sharing-full = 可以知道一切的人
    .about = 你的備註、佐證和原因會一字不漏列出。
report-screen-sharing-no-notes = 只需要答案的人
    .about = 不包括備註、佐證和原因，但保留公司名稱。
report-screen-sharing-masked = 不應知道你是誰的人
    .about = 不包括備註、名稱和編號。公司資料會保留，熟悉行業的人或許仍能猜到。
report-screen-sections = 報告內容
# $count 是已選的部分數目，$total 是所有部分的數目。
report-screen-sections-count = 報告內容（{ $total } 部分之中選了 { $count } 部分）
report-screen-sections-hint = 首頁和末頁必定保留。無論怎樣選擇，PDF、網頁和 JSON 檔案都附有整份答案檔案。
report-screen-section-adviser = 顧問應問的問題
report-screen-section-results = 所有分數
report-screen-section-peers = 與同類公司對照
report-screen-section-progress = 上次之後的改變
report-screen-section-people = 看法不同之處
report-screen-section-roadmap = 路線圖
report-screen-section-funding = 誰來付款
report-screen-section-answers = 每題答案
report-screen-section-facts = 公司資料
report-screen-section-method = 計算方法
report-screen-section-sources = 資料出處
report-screen-preview = 看看實際交出甚麼
report-screen-preview-working = 正在製作報告……
report-screen-leaves = 實際交出的內容
report-screen-leaves-name = 印出的名稱
report-screen-leaves-no-name = 沒有名稱
# $size 例如「182 kB」。
report-screen-leaves-size = { $size }
report-screen-leaves-pages = { $pages ->
   *[other] { $pages } 頁，{ $size }
}
report-screen-leaves-own = 你自己寫的文字
report-screen-leaves-counts = 備註 { $notes } 項、原因 { $reasons } 項、佐證 { $evidence } 項
report-screen-leaves-sections = 內容
report-screen-leaves-sections-none = 只有首頁和末頁
report-screen-leaves-code = 核對碼
report-screen-leaves-sha256 = 答案的 SHA-256
report-screen-leaves-data = 附上的答案檔案全文
report-screen-leaves-no-data = 這種格式不附答案檔案。
report-screen-missing = PDF 的字體沒有以下字元，會以 〓 代替：{ $characters }
report-screen-save = 儲存報告
report-screen-save-elsewhere = 選擇其他位置……
report-screen-folder = 報告會存入這個資料夾：
report-screen-never-overwrites = 再次儲存會另建新檔，不會覆蓋舊檔。
report-screen-answers-heading = 把答案交給別人
report-screen-answers-about = 答案檔案載有公司資料、所有答案和備註。同事或顧問可以用本程式開啟。
report-screen-answers-save = 儲存答案檔案
report-screen-saving = 正在儲存……
report-screen-saved = 已儲存：{ $name }
report-screen-saved-answers = 已儲存答案檔案：{ $name }
report-screen-saved-in = 位置：{ $folder }
report-screen-open = 開啟
report-screen-show = 在資料夾中顯示
report-screen-download = 下載

## Reports of all assessments at once.
reports-title = 儲存全部報告
reports-lead = { $count ->
   *[other] 共 { $count } 份報告，清單內每項評估各一份，以相同方式製作，並存入獨立的資料夾。
}
reports-start = 製作報告
reports-cancel = 取消
reports-cancelling = 正在完成手上的報告……
reports-progress = { $total } 份報告之中已寫入 { $written } 份。
reports-cancelled = 已取消：{ $total } 份報告之中已寫入 { $written } 份。已寫入的報告完整無缺，會保留下來。
reports-failed = 未能製作
reports-failure = { $name }：{ $message }

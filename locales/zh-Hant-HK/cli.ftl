# The command line: help and what commands say. Values in $variables are ready to print.

cli-about = 評估香港公司的人工智能就緒程度：計分、製作報告、管理評估，全程離線
cli-lang = 顯示語言
cli-library = 資料檔案（預設為 READINESS_LIBRARY；如未設定，則放在用戶的資料夾）
cli-json = 只輸出一份 JSON 文件
cli-file = 答案檔案（.readiness.json）
cli-id = 評估或調查的編號
cli-out = 寫入位置
cli-force = 覆蓋原有檔案
cli-score = 計算答案檔案的分數，不會儲存
cli-explain = 列出每個數字的來歷
cli-report = 為答案檔案或已儲存的評估製作報告；也可為多項或全部評估製作，各存一個檔案
cli-sources = 答案檔案，或評估編號
cli-report-all = 所有評估，放在 --out 指定的資料夾
cli-report-format = --out 是資料夾時的檔案格式（預設為 pdf）；否則由 --out 的檔名結尾決定
cli-report-sharing = 交出多少內容：全部；不包括備註、佐證和原因；或再隱去名稱和編號
cli-report-sections = 除首頁和末頁外，只要這些部分
cli-report-missing = { $path } 有些字元未能印出：{ $characters }
cli-reports-step = { $done }／{ $total }：{ $path }
cli-reports-written = 已寫入 { $written } 份報告，存放在 { $folder }
cli-source = 答案檔案，或評估編號
cli-paper = 製作可供手填的紙本問卷（.pdf）
cli-paper-instrument = 改為製作這份調查的最新版本，以編號表示，例如 hkpc-user
cli-paper-lang = 問卷語言
cli-brand = 報告上自己的外觀：標誌、顏色、文字
cli-brand-show = 顯示已儲存的外觀
cli-brand-set = 儲存品牌檔案的外觀（.toml）
cli-brand-file = 品牌檔案；標誌放在同一個資料夾
cli-brand-remove = 移除外觀
cli-brand-none = 未儲存品牌。報告使用本程式的外觀。
cli-brand-colours = 顏色：{ $main } 及 { $soft }
cli-brand-logo = 標誌：{ $alt }
cli-brand-words = { $name }：{ $words }
cli-report-brand = 改用這個品牌檔案（.toml）的外觀
cli-report-no-brand = 使用本程式的外觀
cli-report-lang = 報告語言
cli-import = 先備份，再匯入答案檔案；可以復原
cli-dry-run = 只說明會做甚麼
cli-export = 匯出評估或調查的答案檔案；以 .csv 結尾則匯出調查的數據表及其標籤檔（.sps）
cli-export-all = 匯出所有評估和調查，各存一個檔案，放在 --out 指定的資料夾；以 .csv 結尾則把同一調查的所有答案匯成一個數據表
cli-export-instrument = 數據表所屬的調查，例如 hkpc-user；有多於一種調查時必須指定
cli-with-contact = 同時匯出聯絡人的個人資料；不加則不會包括
cli-list = 列出所有評估和調查
cli-show = 顯示評估或調查；加上 --json 則輸出答案檔案
cli-new = 開始一項評估或調查並顯示編號
cli-name = 機構名稱
cli-name-other = 機構名稱的另一語言寫法
cli-label = 評估名稱
cli-new-instrument = 問卷或調查的代號，採用最新版本，例如 hkpc-user
cli-new-company = 只用於調查：數據庫內公司的編號，已知的資料會預先填上
cli-new-from = 用這項調查所載的公司資料開始一項評估
cli-questionnaire = 使用建議以外的問卷，例如 my-check@1.0
cli-form = 評估版本：express 共 15 題，full 共 30 題
cli-answer = 回答評估或調查的題目
cli-answers = 例如 ai-literacy-1=3、data-quality-1=dont-know 或 reference-data-1=not-applicable:<原因>；調查則例如 q33=8、q35=1,4、q37.1=2 或 q33.other.20=<文字>
cli-undo = 復原最後一項更改
cli-redo = 重做剛剛復原的更改
cli-serve = 在瀏覽器開啟程式，只限這部電腦使用
cli-port = 使用的連接埠；0 代表任何可用的連接埠
cli-open = 立即開啟瀏覽器

cli-no-score = 尚未有題目評分，所以沒有分數。
cli-overall = { $band }：{ $shown } 分（滿分 5 分）
cli-overall-label = 總分
cli-range = 視乎未定的題目，總分可能是 { $low } 至 { $high }。
cli-coverage = 適用的 { $applicable } 題之中，已評分 { $answered } 題。
cli-final = 級別已確定。
cli-missing-answers = { $more ->
   *[other] 級別只屬暫定：還要再為 { $more } 題評分。
}
cli-missing-pillar = 級別只屬暫定：「{ $pillar }」適用的 { $applicable } 個範疇之中，只有 { $scored } 個有分數。
cli-brake = 拖慢公司步伐的是「{ $pillar }」：單看這個支柱，只屬「{ $band }」級別。
cli-part = { $name }：{ $shown }
cli-unscored = 未有分數
cli-no-questionnaire = 沒有分數：本程式沒有問卷 { $questionnaire }
cli-explain-heading = 數字的來歷
# Follows the name it explains: "AI literacy: 7/2 over 1 = 7/2, shown as 3.5".
cli-trace = ：總和 { $sum } 除以 { $count } = { $fraction }，顯示為 { $shown }
cli-trace-none = ：未有分數
cli-unanswered = 未回答
cli-unnamed = （未命名）
cli-list-empty = 目前沒有任何評估。
# $answered 和 $asked 是調查的題數。
cli-survey-far = 已答 { $answered } 題，共 { $asked } 題
cli-survey-open = 未作答
# $questions 是題目代號，例如 q43。
cli-survey-kept = 已保留，但不再詢問、統計或匯出：{ $questions }
cli-answered = { $count ->
   *[other] 已儲存 { $count } 個答案。
}
cli-undone = 已復原：{ $what }
cli-redone = 已重做：{ $what }
cli-would-add = 將會加入「{ $name }」，共 { $answers } 個答案。
cli-would-update = 將會更新「{ $name }」：有 { $changed } 個答案不同。
cli-added = 已加入「{ $name }」，共 { $answers } 個答案：{ $id }
cli-updated = 已更新「{ $name }」，共 { $changed } 個答案：{ $id }
cli-written = 已寫入：{ $path }
cli-serving = 程式的網址在上面，只限這部電腦的瀏覽器使用。按 Ctrl+C 結束。
cli-no-browser = 未能開啟瀏覽器；請把上面的網址複製到瀏覽器。
cli-standard-output = 標準輸出

cli-review = 列出顧問應問的問題，以及答案有多可信
# $counts 列出各級可信程度和已評分的答案數目。
cli-assurance = 可信程度：{ $level }（{ $counts }）。
cli-review-item = { $name }（{ $id }）：{ $why }

cli-advise = 指出適合答案檔案所述公司的資助計劃和課程，並說明原因
cli-as-of = 以哪一天計算狀態、資料新舊和限期（預設為今天）
cli-fund = 計算各計劃為項目出資多少，以及出資最多的組合
cli-project = 項目檔案（readiness-project/1）
cli-instruments = 問卷
cli-instruments-id = 問卷代號；不寫版本即取最新版本
cli-instruments-list = 列出這部電腦上的問卷
cli-instruments-show = 顯示一份問卷的支柱、範疇和題目
cli-instruments-check = 檢查載有問卷檔案的資料夾
cli-instruments-diff = 列出另一版本的分別
cli-instruments-export = 把已發布的問卷寫成簽署檔案
cli-instruments-install = 匯入簽署檔案
# $name 是代號和版本；$dimensions 和 $questions 是數目。
cli-instruments-good = 檢查無誤：{ $name } 有 { $dimensions } 個範疇、{ $questions } 題。
cli-instruments-mark = 以感嘆號標示的項目會影響分數的意義。
cli-catalogue = 資助計劃、課程、支援服務和指引的目錄
cli-catalogue-list = 列出各項目
cli-catalogue-show = 顯示一個項目
cli-catalogue-check = 檢查一個目錄或附加目錄的資料夾，或現正使用的目錄
cli-catalogue-diff = 說明資料包會改變甚麼，包括對清單內各公司的影響
cli-catalogue-install = 安裝資料包
cli-catalogue-rollback = 還原至安裝資料包之前的目錄
cli-catalogue-overlay = 移除附加目錄
cli-catalogue-keys = 列出已信任的密鑰
cli-catalogue-key = 產生用來簽署資料包的新密鑰
cli-catalogue-pack = 把資料夾製成已簽署的資料包
cli-folder = 內有 catalogue.toml 或 overlay.toml 的資料夾
cli-pack-file = 資料包（.readiness-pack）
cli-entry-id = 項目的代號
cli-overlay-id = 附加目錄的代號
cli-trust = 已向發送者核對密鑰號碼，從今以這個名稱信任該密鑰
cli-distrust = 不再信任這個號碼的密鑰
cli-key = 存放密鑰的檔案
cli-catalogue-head = 目錄 { $version } 版，以 { $date } 計算
cli-schemes-fit = 符合
cli-schemes-check = 待確認
cli-schemes-no = 不符合
cli-courses = 課程
cli-helpdesks = 支援服務
cli-guidance = 指引
cli-tools = 工具
cli-scheme = { $name }（{ $id }）：{ $state }。{ $verified }
cli-rule-state = 須先確認計劃是否接受申請。
cli-rule-no = 不符合：{ $clause }所看答案：{ $facts }
cli-rule-check = 待確認：{ $clause }未知：{ $facts }
cli-would-fit-if = 如做到以下一點便符合：{ $change }
cli-fund-cost = 項目總開支為 HK${ $cost }。
cli-fund-each = 各計劃單獨計算
cli-fund-scheme = { $name }：出資 HK${ $granted }，公司出資 HK${ $own }
cli-fund-best = 出資最多的組合（包括符合及待確認的計劃）
cli-fund-certain = 只計算確定符合的計劃
cli-fund-total = 各計劃合共出資 HK${ $granted }，公司出資 HK${ $own }。
cli-fund-unproven = 計算中途停止，可能還有更好的組合。
cli-fund-cash = 每月支出、收入、結餘（資料沒有說明時，假設 { $months } 個月後收款）
cli-catalogue-good = 檢查無誤：{ $schemes } 項資助計劃，共 { $rules } 條條件，每條均有符合、不符合和未能判斷的例子；另有 { $resources } 個其他項目。
cli-pack-head = 資料包 { $version } 版（{ $published }）；現正使用 { $current } 版
cli-pack-signer = 由 { $name } 簽署（{ $fingerprint }）
cli-pack-unknown = 以未信任的密鑰簽署：{ $fingerprint }
cli-pack-changes = 更改：{ $changed }；不再接受申請：{ $closed }；新增：{ $added }；移除：{ $removed }
cli-pack-impact = { $companies } 家公司之中，{ $gain } 家多了適合的計劃，{ $lose } 家少了。
cli-pack-installed = 已安裝：{ $version } 版
cli-rolled-back = 現已改用 { $version } 版目錄。
cli-overlay-removed = 已移除：{ $id }
cli-keys-none = 還未信任任何密鑰。
cli-key-written = 已寫入：{ $path }。請妥為保密，並用另一途徑把這組號碼告訴收取資料包的人：{ $fingerprint }

## 匯入報告所附的答案時，說明印出的數字與答案是否相符。

cli-report-agrees = 報告上印出的數字與所附答案相符。
cli-report-differs = 警告：這份報告曾被改動。以下印出的數字與所附答案不符，一切以答案為準。
cli-report-unchecked = 注意：報告上有數字未能與所附答案核對，一切以答案為準。
cli-report-added = 報告製成後，印有這些數字的頁面曾加上其他內容，可能遮蓋了數字。
# $computed 是由答案計出的結果，$printed 是頁面上印出的內容。
cli-figure-differs = - { $figure }：印出 { $printed }，由答案計出 { $computed }
cli-figure-missing = - { $figure }：頁面上找不到，由答案計出 { $computed }

cli-plan = 說明升到下一級別的方法、90 天的計劃和暫時不做的事
cli-plan-ics = 把路線圖寫成日曆檔案
cli-path = 升到「{ $band }」的最短方法：
cli-path-step = { $question }：第 { $from } 級升至第 { $to } 級：{ $action }
cli-path-none = 沒有更高的級別要達到。
cli-plan-no-score = 目前未有分數，無從說明。
cli-plan-proposed = 建議（計劃內還沒有行動）：
cli-plan-action = { $when }：{ $action }

## 支持答案的佐證，以及把握程度。

cli-evidence = 評估各個答案的佐證：連結，以及存有副本的檔案
cli-evidence-list = 列出佐證
cli-evidence-add = 為答案附上檔案（全部附上，或一個也不附），或加入連結
cli-evidence-remove = 移除檔案或連結，可復原
cli-evidence-save = 另存附上檔案的副本
cli-evidence-files = 檔案，每個上限 20 MB
cli-evidence-link = 網址
cli-evidence-which = 附上檔案的代號（見列表），或連結
# $bytes 是數目，$id 供其他指令指明檔案。
cli-evidence-file = { $bytes } 位元組，代號 { $id }
cli-question = 題目代號，例如 ai-literacy-1
cli-confidence = 說明對答案有多大把握
cli-confidence-word = 把握程度；none 表示取消
cli-companies = 列出各公司和最近一次的評估
cli-companies-search = 名稱、比較用的代號或標籤須包含的字詞
cli-companies-band = 只列這個級別的公司；可重複使用
cli-companies-tag = 只列有這個標籤的公司；可重複使用，須全部符合
cli-companies-due = 只列是時候再看的公司
cli-companies-limit = 列出多少家，最多 200 家
cli-companies-count = 全部 { $all } 家公司之中，{ $fitting } 家符合。
cli-company = 公司的識別碼，見 companies 的清單
cli-tag = 為公司加標籤，一次過可復原
cli-tag-add = 要加上的標籤；可重複使用
cli-tag-remove = 要移除的標籤；可重複使用
cli-tagged = { $count ->
   *[other] 已更新 { $count } 家公司的標籤。
}
cli-alias = 設定公司的比較用代號
cli-alias-name = 比較用的代號；不填即移除
cli-alias-set = 已儲存比較用的代號。
cli-delete = 把評估放入回收筒，保留 30 天
cli-deleted = 評估已放入回收筒，可用 readiness bin restore 還原。
cli-bin = 回收筒
cli-bin-list = 列出已刪除的評估和調查、刪除時間和永久移除的日期
cli-bin-restore = 還原評估或調查
cli-bin-empty = 永久移除回收筒內的一切
cli-bin-yes = 確認執行；之後無法復原
cli-bin-none = 回收筒是空的。
cli-restored = 已放回清單。
cli-emptied = { $removed ->
   *[other] 已永久移除 { $removed } 項。
}
cli-merge = 併入另一個資料檔案，事前會備份
cli-merge-file = 另一個資料檔案；內容不會改動
cli-merge-dry = 尚未作出任何更改。併入這個檔案會有以下結果：
## 同一公司的前後比較，以及多人填答。

cli-again = 以上次的答案為同一公司開始新評估，並顯示編號
cli-progress = 顯示公司各次評估，以及與上一次相比的改變
cli-against = 改與這項評估比較
cli-progress-overall = 自 { $date }起：{ $before } → { $after }（{ $difference }）
cli-remind = 選擇何時再看評估；不加選項即為上次更改後 90 天
cli-remind-on = 在這一天（YYYY-MM-DD）
cli-remind-never = 不用提示
cli-migrate = 先備份，再把評估轉為最新版本的問卷
cli-ask = 製作邀請同事填答的檔案
cli-ask-pillar = 只限這個支柱；可重複使用
cli-ask-by = 截止日期（YYYY-MM-DD）
cli-ask-text = 以一行文字列印邀請，而不寫檔案
cli-role = 填答者在公司的身分
cli-respond = 製作傳回給邀請者的檔案
cli-collect = 先備份，再把同事的答案加入評估；可以復原
cli-collect-own = 把評估本身的答案當作一位填答者的答案
cli-people = 顯示誰已為公司填答，以及看法不同之處
cli-people-gap = { $name }：管理層 { $leaders }，員工 { $staff }，差距 { $difference }
cli-agree = 記錄多人議定的答案，並成為評估的答案
cli-agree-answer = 題目和議定的級別，例如 data-quality-1=3

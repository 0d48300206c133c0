# The command line: help and what commands say. Values in $variables are ready to print.

cli-about = 評估香港公司的人工智能就緒程度：計分、製作報告、管理評估，全程離線
cli-lang = 文字語言
cli-library = 資料檔（預設為 READINESS_LIBRARY，否則為用戶的數據資料夾）
cli-json = 只輸出一份 JSON 文件
cli-file = 答案檔（.readiness.json）
cli-id = 評估編號
cli-out = 寫入位置
cli-force = 覆蓋原有檔案
cli-score = 計算答案檔的分數，不會儲存
cli-explain = 列出每個數字的來歷
cli-report = 為答案檔或已儲存的評估製作報告（.pdf）
cli-source = 答案檔，或評估編號
cli-report-lang = 報告語言
cli-import = 先備份，再匯入答案檔；可以復原
cli-dry-run = 只說明會做甚麼
cli-export = 匯出評估的答案檔
cli-export-all = 匯出所有評估，各存一檔於 --out 所指的資料夾
cli-list = 列出所有評估
cli-show = 顯示評估；加上 --json 則輸出答案檔
cli-new = 開始一份評估並印出編號
cli-name = 機構名稱
cli-name-other = 另一語言的機構名稱
cli-label = 評估標籤
cli-form = 題目多寡：express 問 15 題，full 問 30 題
cli-answer = 回答評估的題目
cli-answers = 例如 ai-literacy-1=3、data-quality-1=dont-know 或 reference-data-1=not-applicable:<原因>
cli-undo = 復原最後一項更改
cli-redo = 重做剛剛復原的更改
cli-serve = 在瀏覽器開啟程式，只限這部電腦使用
cli-port = 使用的連接埠；0 代表任何可用的連接埠
cli-open = 立即開啟瀏覽器

cli-no-score = 尚未有任何題目評級，所以沒有分數。
cli-overall = { $band }：{ $shown } 分（滿分 5 分）
cli-overall-label = 總分
cli-range = 視乎未有答案的題目，分數可介乎 { $low } 至 { $high }。
cli-coverage = 適用題目已答 { $answered } / { $applicable } 題。
cli-final = 級別已確定。
cli-missing-answers = { $more ->
   *[other] 級別屬暫定：還需回答 { $more } 題。
}
cli-missing-pillar = 級別屬暫定：{ $pillar }的 { $applicable } 個範疇中只有 { $scored } 個有分數。
cli-brake = { $pillar }拖慢了公司：單看這方面屬「{ $band }」。
cli-part = { $name }：{ $shown }
cli-unscored = 沒有分數
cli-explain-heading = 數字的來歷
# Follows the name it explains: "AI literacy: 7/2 over 1 = 7/2, shown as 3.5".
cli-trace = ：總和 { $sum } 除以 { $count } = { $fraction }，顯示為 { $shown }
cli-trace-none = ：沒有分數
cli-unanswered = 未回答
cli-unnamed = （未有名稱）
cli-list-empty = 尚未有任何評估。
cli-answered = { $count ->
   *[other] 已儲存 { $count } 個答案。
}
cli-undone = 已復原：{ $what }
cli-redone = 已重做：{ $what }
cli-would-add = 將會加入{ $name }，共 { $answers } 個答案。
cli-would-update = 將會更新{ $name }：有 { $changed } 個答案不同。
cli-added = 已加入{ $name }，共 { $answers } 個答案：{ $id }
cli-updated = 已更新{ $name }，共 { $changed } 個答案：{ $id }
cli-written = 已寫入：{ $path }
cli-serving = 程式正在這個網址的瀏覽器中運作，按 Ctrl+C 結束。只有這部電腦可以連接。
cli-no-browser = 未能開啟瀏覽器；請把上面的網址複製到瀏覽器。

# The command line: help and what commands say. Values in $variables are ready to print.

cli-about = 評估香港公司的人工智能就緒程度：計分、製作報告、管理評估，全程離線
cli-lang = 顯示語言
cli-library = 資料檔案（預設為 READINESS_LIBRARY；如未設定，則放在用戶的資料夾）
cli-json = 只輸出一份 JSON 文件
cli-file = 答案檔案（.readiness.json）
cli-id = 評估編號
cli-out = 寫入位置
cli-force = 覆蓋原有檔案
cli-score = 計算答案檔案的分數，不會儲存
cli-explain = 列出每個數字的來歷
cli-report = 為答案檔案或已儲存的評估製作報告（.pdf）
cli-source = 答案檔案，或評估編號
cli-report-lang = 報告語言
cli-import = 先備份，再匯入答案檔案；可以復原
cli-dry-run = 只說明會做甚麼
cli-export = 匯出評估的答案檔案
cli-export-all = 匯出所有評估，各存一個檔案，放在 --out 指定的資料夾
cli-list = 列出所有評估
cli-show = 顯示評估；加上 --json 則輸出答案檔案
cli-new = 開始一項評估並顯示編號
cli-name = 機構名稱
cli-name-other = 機構名稱的另一語言寫法
cli-label = 評估名稱
cli-form = 評估版本：express 共 15 題，full 共 30 題
cli-answer = 回答評估的題目
cli-answers = 例如 ai-literacy-1=3、data-quality-1=dont-know 或 reference-data-1=not-applicable:<原因>
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
cli-explain-heading = 數字的來歷
# Follows the name it explains: "AI literacy: 7/2 over 1 = 7/2, shown as 3.5".
cli-trace = ：總和 { $sum } 除以 { $count } = { $fraction }，顯示為 { $shown }
cli-trace-none = ：未有分數
cli-unanswered = 未回答
cli-unnamed = （未命名）
cli-list-empty = 目前沒有任何評估。
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

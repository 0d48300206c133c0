### 在一頁內列出調查的全部答案，以及接下來可做的事。

survey-check-title = 檢查調查答案
survey-check-all = 需要回答的題目都已回答。
survey-check-open = { $open ->
   *[other] 還有 { $open } 題未回答，不答也可以。
}
survey-check-go-on = 由未答的題目繼續
# $name 是公司名稱。
survey-check-names = 公司：{ $name }
survey-label = 這次調查的名稱（可留空）
    .hint = 用來分辨多次調查，例如「2027 年春季」。
survey-check-before = 與上次相同
survey-check-row = { $row }：{ $answer }
survey-check-share = { $row }：{ $share }%
survey-check-count = { $option }：{ $count }
survey-check-other = { $option }——{ $words }
survey-check-kept = 已保留，但不用再答
survey-check-kept-means = 這些是其他答案更改之前的回答，仍留在這部電腦，但不會計算，也不會匯出；如果再問到有關題目，便會重新採用。
survey-check-compare = 與研究結果對照
survey-check-surveys = 全部調查
survey-check-readiness = 接着評估就緒程度
survey-check-readiness-about = 為同一公司開始就緒程度評估。調查中有關公司和計劃的答案會自動填入，之後可以更改。
survey-check-readiness-go = 用這些資料開始評估
survey-check-save = 把答案存成檔案
survey-check-save-about = 採用研究的編碼，不用回答的題目不會列出。
survey-check-with-contact = 包括聯絡資料
survey-check-save-csv = 儲存為 CSV
survey-check-save-json = 儲存為答案檔案
survey-check-saved = 已儲存：{ $name }

### 評估各部分的清單。

tasks-heading = 你的評估
tasks-answered = 已答 { $answered } 題，共 { $total } 題。可以按任何次序作答。
tasks-begin = 由第一題開始
tasks-go-on = 繼續下一題
tasks-result = 查看目前的結果
tasks-facts = 公司資料
    .about = 會列入報告，不影響分數。
tasks-check = 檢查答案
    .about = 看結果之前，在一頁內檢查全部答案。
tasks-not-started = 未開始
tasks-in-progress = 進行中：{ $answered }／{ $total } 題
tasks-completed = 已完成
tasks-later = 稍後再答
# $form 是版本名稱，例如「完整版」。
tasks-change-form = 改用{ $form }（共 { $questions } 題）

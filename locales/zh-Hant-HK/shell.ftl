### 每個畫面四周的文字。

shell-skip = 跳到主要內容
shell-nav = 程式
shell-settings = 設定
shell-catalogue = 目錄
shell-about = 關於
# $time 是時間，例如「14:02」。
shell-saved = 已儲存在這部電腦 { $time }
shell-saving = 正在儲存……
# 畫面上有內容未能接受。
shell-held = { $count ->
   *[other] 有 { $count } 項未儲存
}
shell-kept = 所有資料只留在這部電腦
# $what 是下面 op-… 的其中一個詞。
shell-undo = 復原：{ $what }
shell-redo = 重做：{ $what }
shell-undone = 已復原：{ $what }。
shell-redone = 已重做：{ $what }。
shell-window = { $screen } – { app-name }
shell-window-error = 錯誤：{ $screen } – { app-name }

shell-problem = 出現問題
shell-detail = 技術資料
shell-unreachable = 程式沒有回應。
    .hint = 程式可能已經關閉。凡顯示為已儲存的資料都安全；請重新啟動程式再繼續。
shell-no-session = 這個頁面沒有連接程式。
    .hint = 程式的網址只可在一個分頁使用，而且只可用一次。請重新啟動程式，再使用新的網址。
shell-unexpected = 發生了意外問題。
    .hint = 凡顯示為已儲存的資料都安全。請再試一次；如再出現，請重新啟動程式。

## 更改的種類，用於「復原：答案」。

op-new-assessment = 新評估
op-answer = 答案
op-note = 備註
op-fact = 公司資料
op-organisation = 公司名稱
op-form = 評估版本
op-label = 評估名稱
op-import = 匯入
op-delete = 刪除
op-project = 項目
op-assurance = 答案的得來方式
op-tick = 清單
op-tag = 標籤
op-alias = 比較用的代號
op-target = 目標
op-action = 計劃中的行動
op-evidence = 佐證
op-confidence = 把握程度
op-respondent = 一位填答者的答案
op-consensus = 共識
op-reminder = 提示日期
op-reassess = 由上次評估開始的新評估
op-migrate = 轉用較新的問卷
op-restore = 由回收筒還原
op-merge = 併入另一個資料檔案
op-questionnaire = 自訂問卷
op-new-survey = 新調查
op-reply = 調查答案
op-delete-survey = 刪除調查
op-from-survey = 由調查開始的新評估
op-change = 上一項更改

## 無法讀取已儲存的資料。

damaged-heading = 無法讀取已儲存的答案
damaged-what = 程式用來儲存資料的檔案已損壞，例如磁碟故障或電腦突然斷電，都可能造成這種情況。
damaged-do = 程式可以把損壞的檔案移到一旁（不會刪除），然後還原最新的完好備份。如果沒有備份，就由空白的清單開始。
damaged-recover = 移開損壞的檔案並繼續

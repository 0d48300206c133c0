### 語言、開始畫面、新評估，以及開啟答案檔案。

language-heading = 請選擇語言
language-about = 可隨時在右上角更改，已輸入的內容不會遺失。

start-heading = 你的公司準備好應用人工智能了嗎？
start-lead = 回答 15 題，了解公司現時的程度、甚麼拖慢步伐，以及應該先做甚麼。
start-new = 開始新評估
start-import = 開啟報告或答案檔案……
start-paper = 紙本問卷
start-keying = 輸入紙本問卷
start-reports = 全部報告……
start-portfolio = 全部公司（共 { $count } 項評估）……
start-promise = 不用開設帳戶，也不用上網。你的答案只留在這部電腦。
start-continue = 你的評估
start-unnamed = 未命名的公司
start-answered = 已答 { $answered } 題，共 { $total } 題
start-unknown = 這部電腦沒有這份評估所用的問卷，因此未能計分。請先匯入該問卷。
# $band 是級別名稱，$shown 是分數，例如「2.7」。
start-final = { $band }，{ $shown } 分（滿分 5 分）
start-provisional = { $band }（暫定），{ $shown } 分（滿分 5 分）
start-changed = 上次更改：{ $when }
start-see-result = 查看結果
start-see-answers = 查看答案
start-deleted = 已刪除「{ $name }」的評估。
start-bring-back = 取消刪除

new-heading = 新評估
new-optional = 以下各項均可留空，日後再補。
new-name = 公司名稱
    .hint = 中文或英文均可，報告會照此列印。
new-name-other = 另一語言的名稱
    .hint = 如有的話。
new-label = 評估名稱（可留空）
    .hint = 用來分辨多次評估，例如「春季檢查」。會列在清單和報告上。
new-questionnaire = 選擇問卷
new-version = 版本 { $version }
new-form = 選擇評估版本
    .hint = 之後可以轉用另一版本，已答的題目會保留。
new-minutes = 約 { $minutes } 分鐘

import-heading = 開啟這些答案？
import-company = 公司：{ $name }
import-no-company = 檔案沒有公司名稱。
import-answers = { $answers ->
   *[other] 檔案內有 { $answers } 題的答案。
}
import-adds = 會作為新評估加入清單。
import-replaces = { $changed ->
   *[other] 清單內已有這項評估。有 { $changed } 題的答案不同，會換成檔案內的答案。程式會先備份，之後亦可復原。
}
import-same = 清單內已有這項評估，答案相同。
import-planned = { $planned ->
   *[other] 檔案內的計劃有 { $planned } 項目標或行動，是這裡沒有或不同的。
}
import-apply = 開啟

import-figure-score = 總分
import-figure-band = 級別
import-figure-code = 核對碼
import-figure-sha256 = 答案的 SHA-256
import-no-figure = 沒有
import-heading-several = 開啟這些檔案？
import-apply-several = { $count ->
   *[other] 開啟 { $count } 個檔案
}
import-reading = 讀取中……
import-progress = 已讀取 { $total } 個檔案中的 { $read } 個
import-done = { $count ->
   *[other] 已加入或更新清單內的 { $count } 項評估。
}
import-undo = 復原
import-paste = 貼上邀請文字……
import-paste-heading = 貼上邀請文字
import-paste-text = 邀請的文字
import-paste-hint = 貼上二維碼或訊息內的全部文字，開首是一個大括號。
import-paste-read = 讀取
import-pasted = 貼上的文字
import-drop = 把報告或答案檔案拖放到這裏開啟
# 報告上印出的數字與所附答案是否相符。
import-agrees = 印出的數字與答案相符。
import-differs = 這份報告曾被改動：印出的數字與所附答案不符。程式只會開啟答案，請勿依賴紙本上的數字。
import-unchecked = 有印出的數字未能與答案核對。程式只會開啟答案。
import-added = 報告製成後，印有這些數字的頁面曾加上其他內容，可能遮蓋了數字，請親自查看報告。
import-compare = 對照數字
import-column-figure = 數字
import-column-printed = 印出
import-column-computed = 由答案計出
import-column-state = 結果
import-state-agrees = 相同
import-state-differs = 不同
import-state-missing = 未能核對
import-not-found = 找不到
start-cohort = 統計所有公司

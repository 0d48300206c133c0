### 多人為同一公司填答。

people-title = 多人填答
people-link = 邀請多人填答並比較
people-lead = 請同事在自己的電腦回答部分或全部題目，再在這裏把答案合併，先討論看法不同的地方。
people-private = 所有資料只留在這部電腦。答案檔案不包括其他人的答案。

people-who = 誰已填答
people-nobody = 尚未加入任何人的答案。
people-unnamed = 不具名
people-role = 身分
people-role-leader = 管理層
people-role-staff = 員工
people-part-all = 全部
people-answered-value = { $answered }／{ $asked } 題
people-remove = 移除
people-remove-who = 移除{ $name }的答案

people-add = 加入答案檔案
people-add-role = 檔案沒有註明身分時，視作
people-add-heading = 加入這些答案？
people-add-apply = { $count ->
   *[other] 加入 { $count } 人的答案
}
people-add-person = { $name }（{ $role }）：{ $answers ->
   *[other] { $answers } 個答案
}
people-add-replaces = { $changed ->
   *[other] 會取代這位填答者之前的答案，其中 { $changed } 個不同。
}
people-add-left-out = { $count ->
   *[other] 有 { $count } 個答案不在邀請範圍內，不會加入。
}
people-add-undo = 程式會先備份，之後亦可復原。

people-own = 把你自己的答案計算在內
people-own-about = 把這項評估現有的答案，當作一位填答者的答案。請在議定其他答案之前加入。
people-own-name = 你的姓名（可留空）
people-own-add = 計算在內

people-ask = 邀請同事
people-ask-about = 儲存一個檔案，以電郵或 USB 手指交給同事。同事用本程式開啟，只答該部分，然後傳回檔案。同一個檔案可以交給多人。
people-ask-pillars = 邀請回答哪些部分？
people-ask-all = 全部
people-ask-from = 由誰邀請（可留空）
people-ask-role = 同事以甚麼身分回答
people-ask-by = 截止日期（可留空）
people-ask-anonymous = 承諾不傳回姓名
people-ask-anonymous-about = 傳回的檔案不會有姓名、備註和原因；不具名的人少於三位時，也不會顯示任何數字。
people-ask-save = 儲存檔案
people-ask-saved = 已儲存為「{ $name }」
people-scan-show = 顯示為二維碼
people-scan-about = 請同事用手機掃描，把得到的文字傳到裝有本程式的電腦，再在首頁按「貼上邀請文字」，把文字貼上。
people-scan-alt = 載有這項邀請的二維碼，內容與下方文字相同
people-scan-too-long = 這項邀請太長，做成二維碼後手機難以讀取。請傳送文字，或儲存檔案。
people-scan-text = 邀請的文字
people-scan-copy = 複製文字
people-scan-copied = 已複製
people-scan-not-copied = 未能複製。文字已選取，請用鍵盤複製。

people-disagree = { $count ->
    [0] 沒有題目出現分歧
   *[other] 有 { $count } 題需要討論
}
people-disagree-rule = 任何兩人相差兩級或以上，或一致程度（r_wg）低於 0.7，就算有分歧。分歧不會以平均數掩蓋：請一起討論，再議定答案。
people-agree = { $count ->
   *[other] 有 { $count } 題看法一致
}
people-hidden = { $count ->
   *[other] 有 { $count } 題沒有顯示：評分的不具名人士少於 { $fewest } 位。
}
people-spread = { $n ->
    [1] 1 人：第 { $min } 級
   *[other] { $n } 人，由第 { $min } 級至第 { $max } 級，平均 { $mean }
}
people-measures = 標準差 { $deviation }，一致程度（r_wg）{ $agreement }
people-leaders = 管理層
people-staff = 員工
people-group = { $group }：{ $spread }
people-others = { $dont-know } 人答不知道，{ $not-applicable } 人答不適用
people-answer = 評估現有的答案：第 { $value } 級
people-answer-none = 評估在這題尚未有評分。
people-agreement-caption = 看法一致的題目
people-question = 題目
people-people = 人數
people-mean = 平均
people-range = 級
people-rwg = 一致程度（r_wg）

people-consensus = 議定答案
people-consensus-change = 更改議定的答案
people-consensus-rung = 議定的級別
people-consensus-missing = 請先選一級。
people-rationale = 原因（可留空）
people-dissent = 誰有不同看法，原因是甚麼（可留空）
people-consensus-save = 這是我們的共識
people-consensus-clear = 移除共識紀錄
people-consensus-done = 於 { $date }議定：第 { $value } 級
people-consensus-why = 原因：{ $words }
people-consensus-dissent = 不同看法：{ $words }

people-gap = 管理層與員工
people-gap-caption = 管理層與員工的平均分（1 至 5 分）
people-gap-none = 管理層和員工都有人填答後，便可比較。
people-gap-few = 不顯示：不具名人士少於 { $fewest } 位
people-gap-nobody = 無人填答
people-gap-value = { $mean }（{ $n ->
   *[other] { $n } 人
}）
people-gap-difference = 差距
people-table = 以表格顯示

## 在受邀同事的程式內。

people-asked = { $from }請你填答。
people-asked-nobody = 有同事請你填答。
people-asked-part = 只需回答以下部分：{ $pillars }。
people-asked-by = 請在 { $date } 或之前傳回。
people-asked-anonymous = 對方已承諾不收取姓名。備註和原因亦只留在這部電腦。
people-asked-name = 你的姓名（會隨答案傳回）
people-asked-save = 儲存要傳回的答案
people-asked-saved = 已儲存為「{ $name }」，請傳回這個檔案。

### 把紙本問卷的答案輸入程式。

keying-title = 輸入紙本問卷
keying-lead = 輸入公司名稱後按 Enter，之後每題按一個鍵。每按一鍵即時儲存。
keying-answers = 問卷上的答案
keying-second = 同一份問卷，第二次輸入
keying-count = 已輸入 { $answered } 題，共 { $total } 題
keying-end = 完成這份問卷
keying-facts = 輸入公司資料
keying-nothing = 尚未輸入任何內容。
# $name 是公司名稱。
keying-saved = 已儲存「{ $name }」，可以輸入下一份。
keying-reason-missing = 第 { $number } 題：請說明為甚麼不適用，或選擇另一個答案

## 題目旁邊

keying-aside = 按鍵及選項
keying-keys = 按鍵
keying-key-rung = 選這一級，然後到下一題
keying-key-not-applicable = 不適用，然後輸入原因
keying-key-move = 到上一題或下一題
keying-key-clear = 清除這題的答案
keying-key-end = 完成這份，開始下一份
keying-keys-where = 只有游標在題目之內，這些按鍵才有作用。
keying-form = 哪個評估版本？
keying-twice = 每份輸入兩次，互相核對
keying-done = { $count ->
    [0] 尚未輸入問卷
   *[other] 已輸入 { $count } 份問卷
}
keying-take-back = 返回這份問卷

## 輸入兩次

keying-again = 請把同一份問卷再輸入一次。原有答案不會改變，完成後會列出兩次不同之處。
keying-differing = { $count ->
   *[other] 有 { $count } 題兩次不同。請對照紙本，再輸入這些題目。
}
# $what 是第二次所選的答案。
keying-differs = 第二次：{ $what }
keying-differs-none = 第二次沒有輸入

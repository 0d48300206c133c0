### 各畫面、報告及指令共用的字詞，以及日期、金額及列舉的寫法。
### 各畫面的句子寫在自己的檔案；這裏沒有完整句子。

# 程式名稱，兩種語言相同。
app-name = AI Readiness HK 智備

## 語言名稱，各以本身的語言書寫，無論介面用哪種語言，讀者都找得到。

language-english = English
language-chinese = 繁體中文

## 兩種不作答，以及結果的確定程度。

answer-dont-know = 不知道
answer-not-applicable = 不適用
status-provisional = 暫定
status-final = 確定

## 按鈕

action-next = 繼續
action-back = 返回
action-change = 更改
action-cancel = 取消
action-delete = 刪除
action-undo = 復原
action-redo = 重做

## 日期。日、年及時間以文字傳入，任何語言都不會為數字加分隔號；月份是數字，只用來選名稱。

# 2026 年 11 月 22 日
date-day = { $year } 年 { $month } 月 { $day } 日
# 2026 年 11 月
date-month = { $year } 年 { $month } 月
# 2026 年
date-year = { $year } 年
# 2026 年 11 月 22 日 14:02
date-time = { $date } { $time }

## 內文的金額，傳入時已加分隔號；表格兩種語言都寫 HK$50,000。

money-text = 港幣 { $amount } 元
money-text-negative = 港幣負 { $amount } 元

## 列舉由左至右連接。

list-more = { $list }、{ $item }
list-last = { $list }、{ $item }

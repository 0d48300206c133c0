### 調查數據表的欄位和代碼標籤，供統計軟件使用。

survey-data-not-chosen = 沒有選
survey-data-chosen = 已選
survey-data-own-words = 受訪者自行填寫的文字
survey-data-name = 聯絡人：姓名
survey-data-telephone = 聯絡人：電話
survey-data-email = 聯絡人：電郵

# 顧問交出報告時加上的內容：報告最後一部分的欄目名稱。
report-label-adviser = 顧問資料
report-label-disclaimer = 顧問的免責聲明

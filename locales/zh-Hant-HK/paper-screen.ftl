### 製作紙本問卷。

paper-screen-title = 紙本問卷
paper-screen-lead = 把問卷製成 PDF 列印，供慣用紙筆的公司填寫，之後再輸入答案。
paper-screen-form = 哪個評估版本？
paper-screen-language = 問卷語言
paper-screen-save = 儲存問卷
paper-screen-saving = 正在儲存……
paper-screen-elsewhere = 另存為……
paper-screen-saved = 已儲存：{ $name }
paper-screen-keying = 輸入已填好的問卷

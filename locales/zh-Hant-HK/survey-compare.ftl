### 一家公司與研究公布的數字對照。

survey-compare-title = 與公布的數字對照
survey-compare-context = 只供參考，並非基準：其他公司怎樣回答，以及你的情況。數字較高不代表較好，較低也不代表較差。
survey-compare-none = 程式沒有附帶這份調查的研究數字。
survey-compare-answers = 返回答案
# $about 是受訪公司，$period 是訪問時間和方法，$source 是進行研究的機構。
survey-compare-source = { $about }，共 { $n } 家；{ $period }。來源：{ $source }。
# $base 說明數字所指的公司。
survey-compare-of = 佔{ $base }（n = { $n }）。
survey-compare-of-unknown = 佔{ $base }（原文沒有列出數目）。
survey-compare-among = 你屬於這一類
survey-compare-not-among = 你不屬於這一類
survey-compare-not-asked = 關於其他公司：你不用回答這一題
survey-compare-no-answer = 你未有回答
survey-compare-not-comparable = 不能對照
survey-compare-cannot = 這些題目無法得出的數字
survey-compare-caption = 公布的數字：{ $title }
survey-compare-table = 以表格顯示
survey-compare-figure = 統計項目
survey-compare-published = 公布的數字
survey-compare-base = 統計對象
survey-compare-you = 你
survey-compare-where = 出處
survey-compare-context-title = 研究公布的數字
survey-compare-context-lead = 只供參考，並非基準：其他公司在同類事項上的情況。
# 一項研究：$title 是名稱，$about 是受訪公司，$n 是數目。
survey-compare-study = { $title }：{ $about }（n = { $n }）

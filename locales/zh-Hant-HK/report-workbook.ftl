# 試算表形式的報告。工作表名稱最多 31 個字；較短的部分沿用本身的名稱。
workbook-summary = 摘要
workbook-scores = 各項分數
workbook-schemes = 資助計劃
workbook-conditions = 各計劃條件
workbook-near = 尚欠條件的計劃
workbook-further = 其餘計劃
workbook-items = 計劃購買的項目
workbook-cash = 每月現金流
workbook-answers = 逐題答案
workbook-method = 計分方法
workbook-sources = 資料來源

## 各欄

workbook-pillar = 支柱
workbook-dimension = 範疇
workbook-part = 所屬類別
workbook-exact = 四捨五入之前
workbook-rung = 級數
workbook-next = 下一級
workbook-effort = 所需工夫
workbook-sure = 把握程度
workbook-remarks = 附註
workbook-body = 主辦機構
workbook-ceiling = 資助上限
workbook-granted = 最佳組合中的資助額

## 不附答案的檔案

workbook-code-meaning = 由答案和分數計算得出。本檔案不附答案；PDF 及 HTML 報告附有答案，AI Readiness HK 智備可由 PDF 重新計算核對碼。
workbook-sha256-meaning = 製作本報告所用答案檔案的指紋

### 公司資料。題目本身來自問卷。

profile-caption = 公司資料：第 { $page } 頁，共 { $pages } 頁
profile-about = 公司概況
profile-hong-kong = 在香港的業務
profile-plans = 未來計劃
profile-lead = 這些資料會列入報告，並用來配對資助計劃和課程，不會影響分數。
profile-skip = 略過，直接回答題目
# $why 是問卷內的句子。
profile-why = 為甚麼要問：{ $why }
profile-yes = 是
profile-no = 否
profile-unknown = 不知道，或略過此題
profile-number-hint = 如不知道，可以留空。
# $max 是已加分隔號的數字。
profile-whole-number = 請輸入 0 至 { $max } 之間的整數，或留空
profile-number = 請輸入 0 至 { $max } 之間的數字，或留空

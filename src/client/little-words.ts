// Words that stand in nearly every question and say nothing about what is asked. A few dozen for each language are enough.
const words: Readonly<Record<string, string>> = {
  en: "a about am an and any are at be can can't do does don't for from get have how i i'm if in is it me my need not of on or should that the they to us want we what when where which who why will with you your",
  ur: 'آپ اپنا اپنی اپنے اس اگر بھی تو جو جب سے سکتا سکتی سکتے میں میرا میری میرے مجھے کا کی کے کو کیا کیسے کون کب کہاں کیوں کر کرنا کریں کرتا کرتی کرتے نہیں نے ہے ہیں ہو ہوں ہم پر مل ملے ملتا ملتی ملتے لیے وہ یہ یا چاہیے گا گی گے',
  bn: 'আমি আমার আমাকে আমরা আপনি আপনার সে তার কি কী কে কেন কখন কোথায় কোন কীভাবে কিভাবে করে করতে করব করবেন পারি পারেন পারব আছে হয় হবে না এই ও এবং আর বা যদি জন্য থেকে চাই',
  so: 'aan aad ah ayaa ay baa haddii iga igu ii iyo in ka kara karaa kari kartaa karo karto ku kuu la ma maxaa maxay mid miyaan miyaad oo side sidee u uu waa waxa waxaan waxaad xaggee yaa yahay tahay',
  pa: 'ਮੈਂ ਮੇਰਾ ਮੇਰੀ ਮੈਨੂੰ ਤੁਸੀਂ ਤੁਹਾਡਾ ਤੁਹਾਡੀ ਉਹ ਇਹ ਕੀ ਕੌਣ ਕਿਵੇਂ ਕਦੋਂ ਕਿੱਥੇ ਕਿਉਂ ਦਾ ਦੀ ਦੇ ਨੂੰ ਨੇ ਤੋਂ ਵਿੱਚ ਲਈ ਅਤੇ ਜਾਂ ਜੇ ਹੈ ਹਨ ਨਹੀਂ ਕਰ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ',
  gu: 'હું મારું મારી મને તમે તમારું તમારી તે આ શું કોણ કેમ ક્યારે ક્યાં ની નું ના નો ને થી માં માટે અને કે જો છે છું છો નથી શકો શકે',
  ar: 'أنا أنت هو هي ما ماذا من متى أين كيف لماذا هل أي في على إلى عن مع أو إذا أن إن لا لي هذا هذه الذي التي يمكن يمكنني أريد',
  ro: 'a ai al ale am ar are as asta ca că care ce cine cu cum când de din dacă e este eu fac face fi fie fiu în îmi îți iar la le lui mă mai mea mei meu mi nu o pe pentru poate pot prin sau se să și sunt un una unde unei unui vă vor vreau',
  'zh-Hans':
    '我 我的 我们 你 您 他 她 的 了 吗 呢 是 是否 有 没有 在 和 或 给 让 用 会 能 能不能 可以 可不可以 要 想 请 请问 什么 怎么 怎么办 怎样 如何 为什么 谁 哪里 哪儿 被 把 自己',
  pl: 'a czy co dla do gdzie i ich ile ja jak jaki jakie jest jestem jeśli kiedy kto lub mam mi mnie moja moje mogę może mój na nie o od po się są to u w z za ze że',
};

/** The little words of a language; none where we have no list. */
export function littleWords(locale: string): ReadonlySet<string> {
  return new Set(words[locale]?.normalize('NFC').split(' '));
}

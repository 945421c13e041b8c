// Words that stand in nearly every question and say nothing about what is asked. A few dozen for each language are enough.
const words: Readonly<Record<string, string>> = {
  en: "a about am an and any are at be been but by can can't could did do does don't for from get give go had has have he her him his how i i'm if in is it me my need not of on or our out she should so someone that the their them then there they this to up us want was we what when where which who whom why will with would you your",
  ur: 'آپ اپنا اپنی اپنے اس ان انہیں اور اگر ایک بھی تو تک جو جب سے سکتا سکتی سکتے میں میرا میری میرے مجھے کا کی کے کو کیا کیسے کون کونسا کونسی کب کہاں کیوں کر کرنا کریں کرتا کرتی کرتے نہیں نے ہے ہیں ہو ہوں ہم ہمیں پر پاس لیے وہ یہ یا چاہیے ملتا ملتی ملے گا گی گے',
  bn: 'আমি আমার আমাকে আমরা আপনি আপনার আপনাকে তুমি তোমার সে তার তাকে তারা কি কী কে কেন কখন কোথায় কোন কীভাবে কিভাবে কেমন করে করতে করা করব করবেন করেন পারি পারেন পারে পারব আছে হয় হবে না নেই এই ও এবং আর বা যদি জন্য থেকে সাথে একটি এটা পাব পাওয়া যায় দিতে চাই',
  so: 'aan aad aanu ah ahay aniga adiga ayaa ay baa haddii iga igu ii iyo in ka kara karaa kartaa karo karto ku kuu kee la leh ma maxaa maxaan maxay maya me mid miyaa miyaad miyaan oo qof sida side sidee si u uu uga ugu waa waan waad waxa waxaan waxaad waxay xaggee yaa yahay tahay',
  pa: 'ਮੈਂ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਮੈਨੂੰ ਅਸੀਂ ਤੁਸੀਂ ਤੁਹਾਡਾ ਤੁਹਾਡੀ ਤੁਹਾਡੇ ਤੁਹਾਨੂੰ ਉਹ ਇਹ ਕੀ ਕੌਣ ਕਿਵੇਂ ਕਦੋਂ ਕਿੱਥੇ ਕਿਉਂ ਕਿਸ ਦਾ ਦੀ ਦੇ ਨੂੰ ਨੇ ਤੋਂ ਵਿੱਚ ਲਈ ਨਾਲ ਤੇ ਅਤੇ ਜਾਂ ਜੇ ਹੈ ਹਨ ਹਾਂ ਹੋ ਨਹੀਂ ਕਰ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ ਕਰਨਾ ਚਾਹੀਦਾ',
  gu: 'હું મારું મારી મારા મને અમે તમે તમારું તમારી તમારા તમને તે આ એ શું કોણ કેવી રીતે કેમ ક્યારે ક્યાં કયા ની નું ના નો ને થી માં માટે સાથે અને કે અથવા જો છે છું છો નથી નહીં કરી શકું શકો શકે કરવું પણ',
  ar: 'أنا أنت هو هي هم نحن ما ماذا من متى أين كيف لماذا هل أي كم في على إلى عن مع أو و إذا أن إن لا لم لن هذا هذه ذلك التي الذي لي لك له لها يمكن يمكنني أستطيع أريد كان يكون عند كل',
  pl: 'a ale aby albo bo by być być co czy czym dla do gdzie go i ich ile ja jak jaka jaki jakie jest jestem jeśli kiedy kogo komu kto ktoś która które który lub ma mam mi mnie moja moje moją może mogę mój na nie o od on ona po się są swoją ta tam te ten to tu ty w we z za ze że',
};

/** The little words of a language; none where we have no list. */
export function littleWords(locale: string): ReadonlySet<string> {
  return new Set(words[locale]?.split(' '));
}

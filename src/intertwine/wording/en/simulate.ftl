# What is said of scenarios and runs.

# Conditions and priorities.
error-expression-too-long = An expression has more than { $limit } characters. Shorten it, or divide the choice among several gateways.
error-expression-too-deep = “{ $text }” has brackets within brackets more than { $limit } deep. Simplify it.
error-expression-unexpected = “{ $text }”: “{ $found }” at place { $place } is not understood there. Write it like: workplace = "cafe" and not urgent.
error-expression-ends = “{ $text }” ends too soon. Something is missing after its last word or sign.
error-expression-unknown-name = “{ $text }”: “{ $found }” is not known of a case. Known are: { $known }. Add it under [attributes], or put text in quotation marks.
error-expression-unknown-category = “{ $text }”: “{ $found }” is not a category of “{ $name }” (categories: { $known }). Correct it, or add it under [attributes.{ $name }].
error-expression-operands = “{ $text }”: { $found }(…) takes { $wanted } values. Give as many, divided by commas.
error-expression-kind = “{ $text }”: “{ $operation }” needs a { $wanted } and got a { $found }. Compare it with something first, such as age > 18.
error-expression-no-truth = “{ $text }” is neither true nor false. Compare it with something, such as age > 18.
error-expression-no-number = “{ $text }” is not a number. Use an attribute that is a number, or if(…, 1, 0).

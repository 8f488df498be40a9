/** XMILE or Vensim text to model; equations to a checked plan. */
module nl.schaalsprong.language {
    requires transitive nl.schaalsprong.base;
    requires static org.jspecify;

    exports nl.schaalsprong.language;
    exports nl.schaalsprong.language.expression;
    exports nl.schaalsprong.language.format;
    exports nl.schaalsprong.language.source;
    exports nl.schaalsprong.language.unit;
    exports nl.schaalsprong.language.vensim;
    exports nl.schaalsprong.language.view;
    exports nl.schaalsprong.language.write;
}

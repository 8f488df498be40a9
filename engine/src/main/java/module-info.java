/** A checked plan to runs: oracle and batch. */
module nl.schaalsprong.engine {
    requires transitive nl.schaalsprong.language;
    requires transitive nl.schaalsprong.base;
    requires static org.jspecify;

    exports nl.schaalsprong.engine;
    exports nl.schaalsprong.engine.suite;
    exports nl.schaalsprong.engine.why;
}

/** XMILE text to model; equations to a checked plan. */
module nl.schaalsprong.language {
    requires transitive nl.schaalsprong.base;
    requires static org.jspecify;
    requires java.xml;

    exports nl.schaalsprong.language;
}

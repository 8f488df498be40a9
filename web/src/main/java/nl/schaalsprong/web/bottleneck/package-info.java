/**
 * The page of limits: what each is, where and when it binds, what it holds back, what loosens it.
 */
package nl.schaalsprong.web.bottleneck;

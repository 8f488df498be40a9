package nl.schaalsprong.web;

import nl.schaalsprong.web.page.Pages;
import org.springframework.context.annotation.Bean;

/** What the controllers are given. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Configuration {
    @Bean
    Pages pages() {
        return new Pages();
    }
}

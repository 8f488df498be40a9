package nl.schaalsprong.web;

import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.OwnSignIn;
import nl.schaalsprong.people.Secrets;
import nl.schaalsprong.people.SignIn;
import nl.schaalsprong.web.page.Pages;
import nl.schaalsprong.web.people.FirstCode;
import nl.schaalsprong.web.people.SpringSecrets;
import org.springframework.context.annotation.Bean;

/** What the controllers are given. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Configuration {
    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    Secrets secrets() {
        return new SpringSecrets();
    }

    @Bean
    Administration administration(Accounts accounts, Secrets secrets) {
        return new Administration(accounts, secrets);
    }

    @Bean
    SignIn signIn(Accounts accounts, Secrets secrets) {
        return new OwnSignIn(accounts, secrets);
    }

    @Bean
    FirstCode firstCode(Administration administration, Secrets secrets) {
        return new FirstCode(administration, secrets);
    }
}
